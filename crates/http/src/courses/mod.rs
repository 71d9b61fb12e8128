//! The `courses` room's endpoints.

mod body;
pub(crate) mod contents;
mod groups;
pub(crate) mod imports;
mod master;
mod settings;
mod settings_body;
pub(crate) mod settings_change_body;
mod units;
mod units_body;
mod video_units;
mod video_units_body;

use crate::routes::Routes;

/// The room's routes, under `/api/v1`.
pub(crate) fn configure(config: &mut Routes<'_, '_>) {
    config
        .service(master::list_courses)
        .service(master::create_course)
        .service(master::get_course)
        .service(master::update_course)
        .service(master::remove_course)
        .service(master::put_course_libraries)
        .service(units::get_course_units)
        .service(units::create_scorm_package)
        .service(units::create_scorm_unit)
        .service(units::update_scorm_unit)
        .service(units::remove_scorm_unit)
        .service(video_units::create_video)
        .service(video_units::set_video_captions)
        .service(video_units::create_video_unit)
        .service(video_units::update_video_unit)
        .service(video_units::remove_video_unit)
        .service(groups::list_course_categories)
        .service(groups::create_course_category)
        .service(groups::update_course_category)
        .service(groups::remove_course_category)
        .service(groups::list_course_series)
        .service(groups::create_course_series)
        .service(groups::update_course_series)
        .service(groups::remove_course_series)
        .service(contents::list_library_courses)
        .service(contents::get_library_contents)
        .service(contents::compare_libraries)
        .service(imports::create_course_import)
        .service(imports::get_course_import)
        .service(imports::commit_course_import)
        .service(imports::get_course_import_sample);
}

/// The room's routes of one workspace, under `/api/v1/workspaces/{ws}`.
pub(crate) fn configure_workspace(config: &mut Routes<'_, '_>) {
    config
        .service(settings::list_course_settings)
        .service(settings::list_course_settings_of_target)
        .service(settings::list_learner_course_settings)
        .service(settings::put_course_settings)
        .service(settings::show_only_these_courses)
        .service(settings::preview_course_settings_copy)
        .service(settings::copy_course_settings)
        .service(settings::remove_course_setting);
}
