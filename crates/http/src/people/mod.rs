//! The `people` room's endpoints.

mod carry_over;
pub(crate) mod fault_body;
mod first_passwords;
mod import_body;
mod imports;
pub(crate) mod learner_body;
pub(crate) mod learners;
mod learners_write;
mod logins;
mod org_units;

use crate::routes::Routes;

/// The room's routes of one workspace, under `/api/v1/workspaces/{ws}`.
pub(crate) fn configure_workspace(config: &mut Routes<'_, '_>) {
    config
        .service(learners::list_learners)
        .service(learners::export_learners)
        .service(learners::get_learner)
        .service(learners_write::create_learner)
        .service(learners_write::bulk_release_learners)
        .service(learners_write::update_learner)
        .service(learners_write::remove_learner)
        .service(logins::export_logins)
        .service(logins::list_logins)
        .service(first_passwords::reset_learner_password)
        .service(first_passwords::create_hand_out)
        .service(first_passwords::create_set_up_links)
        .service(org_units::list_org_units)
        .service(org_units::get_org_unit)
        .service(org_units::create_org_unit)
        .service(org_units::update_org_unit)
        .service(org_units::move_org_unit)
        .service(org_units::remove_org_unit)
        .service(carry_over::get_carry_over)
        .service(carry_over::plan_carry_over)
        .service(carry_over::commit_carry_over)
        .service(carry_over::decline_carry_over)
        .service(imports::create_import)
        .service(imports::get_import)
        .service(imports::list_import_rows)
        .service(imports::get_import_error_file)
        .service(imports::commit_import)
        .service(imports::get_import_sample);
}
