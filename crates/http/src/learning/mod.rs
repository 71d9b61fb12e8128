//! The `learning` room's endpoints: a person's own courses, and what people have learned.

mod attempts;
mod body;
mod enrolments;
mod my_courses;
mod test_body;

use utoipa_actix_web::service_config::ServiceConfig;

/// The room's routes, under `/api/v1`.
pub(crate) fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(my_courses::list_my_courses)
        .service(my_courses::get_my_course)
        .service(my_courses::open_my_unit)
        .service(my_courses::finish_my_page)
        .service(attempts::begin_my_attempt)
        .service(attempts::hand_in_my_attempt)
        .service(enrolments::list_enrolments);
}
