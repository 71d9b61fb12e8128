//! The `learning` room's endpoints: a person's own courses and record, what people have learned, and
//! certificates.

mod attempts;
mod body;
mod certificates;
mod enrolments;
mod my_courses;
mod status;
mod status_body;
mod survey_body;
mod surveys;
mod test_body;

use crate::routes::Routes;

/// The room's routes, under `/api/v1`.
pub(crate) fn configure(config: &mut Routes<'_, '_>) {
    config
        .service(my_courses::list_my_courses)
        .service(my_courses::get_my_course)
        .service(my_courses::open_my_unit)
        .service(my_courses::finish_my_page)
        .service(attempts::begin_my_attempt)
        .service(attempts::hand_in_my_attempt)
        .service(enrolments::list_enrolments)
        .service(enrolments::list_my_enrolments)
        .service(certificates::get_my_certificate)
        .service(certificates::get_certificate)
        .service(certificates::verify_certificate)
        .service(surveys::answer_my_survey)
        .service(surveys::list_surveys)
        .service(surveys::get_survey)
        .service(surveys::list_survey_answers)
        .service(surveys::list_survey_texts)
        .service(surveys::export_survey)
        .service(status::list_learning_status)
        .service(status::export_learning_status)
        .service(status::get_learning_status_summary);
}
