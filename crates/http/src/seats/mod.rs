//! The `seats` room's endpoints.

mod approval;
mod plan_body;
mod plan_steps;
mod plans;
mod rosters;
mod timeline;
pub(crate) mod workspaces;

use crate::routes::Routes;

/// The room's routes, under `/api/v1`.
pub(crate) fn configure(config: &mut Routes<'_, '_>) {
    config.service(timeline::get_contract_seat_timeline).service(timeline::list_contract_seat_changes);
}

/// The room's routes of one workspace, under `/api/v1/workspaces/{ws}`.
pub(crate) fn configure_workspace(config: &mut Routes<'_, '_>) {
    config
        .service(workspaces::get_workspace)
        .service(timeline::get_workspace_seat_timeline)
        .service(timeline::list_workspace_seat_changes)
        .service(plans::get_roster_plan)
        .service(plans::start_roster_plan)
        .service(plans::discard_roster_plan)
        .service(plans::list_roster_plan_people)
        .service(approval::get_roster_approval)
        .service(approval::set_roster_approval)
        .service(plan_steps::decide_roster_plan_people)
        .service(plan_steps::apply_roster_plan_rule)
        .service(plan_steps::attach_roster_plan_file)
        .service(plan_steps::refresh_roster_plan)
        .service(plan_steps::request_roster_plan_approval)
        .service(plan_steps::withdraw_roster_plan_request)
        .service(plan_steps::decide_roster_plan_approval)
        .service(plan_steps::commit_roster_plan)
        .service(plan_steps::undo_roster_plan)
        .service(rosters::get_next_roster)
        .service(rosters::list_next_roster_diff)
        .service(rosters::confirm_next_roster)
        .service(rosters::reopen_next_roster);
}
