//! The `learning` room's endpoints: a person's own courses and record, what people have learned, and
//! certificates.

mod attempts;
mod body;
mod certificates;
mod class_body;
mod class_change_body;
mod classes;
mod enrolments;
mod my_courses;
mod my_reports;
mod record;
mod report_body;
mod reports;
mod saved_searches;
mod scorm;
mod scorm_body;
mod status;
mod status_body;
pub(crate) mod status_query;
mod survey_body;
mod surveys;
mod test_body;
mod video;
mod video_body;

use crate::routes::Routes;

/// The room's routes, under `/api/v1`.
pub(crate) fn configure(config: &mut Routes<'_, '_>) {
    config.service(certificates::verify_certificate);
}

/// The room's routes of one workspace, under `/api/v1/workspaces/{ws}`.
pub(crate) fn configure_workspace(config: &mut Routes<'_, '_>) {
    config
        .service(my_courses::list_my_courses)
        .service(my_courses::get_my_course)
        .service(my_courses::open_my_unit)
        .service(my_courses::finish_my_page)
        .service(my_courses::spend_my_time)
        .service(attempts::begin_my_attempt)
        .service(attempts::keep_my_answers)
        .service(attempts::hand_in_my_attempt)
        .service(scorm::launch_my_scorm)
        .service(scorm::save_my_scorm)
        .service(video::launch_my_video)
        .service(video::save_my_video)
        .service(enrolments::list_enrolments)
        .service(enrolments::list_my_enrolments)
        .service(record::list_enrolment_attempts)
        .service(classes::list_training_classes)
        .service(classes::create_training_class)
        .service(classes::get_training_class)
        .service(classes::put_training_class)
        .service(classes::remove_training_class)
        .service(classes::list_training_class_members)
        .service(classes::add_training_class_members)
        .service(classes::remove_training_class_members)
        .service(classes::hide_training_class_twins)
        .service(classes::copy_training_class)
        .service(classes::list_my_classes)
        .service(certificates::get_my_certificate)
        .service(certificates::get_certificate)
        .service(my_reports::get_my_report)
        .service(my_reports::save_my_report_draft)
        .service(my_reports::attach_my_report_file)
        .service(my_reports::remove_my_report_file)
        .service(my_reports::hand_in_my_report)
        .service(my_reports::get_my_report_file)
        .service(reports::list_reports)
        .service(reports::export_reports)
        .service(reports::get_report)
        .service(reports::get_report_file)
        .service(reports::mark_report)
        .service(reports::return_report)
        .service(surveys::answer_my_survey)
        .service(surveys::list_surveys)
        .service(surveys::get_survey)
        .service(surveys::list_survey_answers)
        .service(surveys::list_survey_texts)
        .service(surveys::export_survey)
        .service(saved_searches::list_saved_searches)
        .service(saved_searches::create_saved_search)
        .service(saved_searches::update_saved_search)
        .service(saved_searches::remove_saved_search)
        .service(status::list_learning_status)
        .service(status::export_learning_status)
        .service(status::get_learning_status_summary);
}
