//! People as SCIM users. `active` is being on the running roster, with or without a seat; somebody taken away by the provider is not found
//! any more, stays with all history, and is taken up again when the provider adds the same user ID.

use keizoku_domain::id::LearnerId;
use keizoku_domain::integration::scim::filter::{self, Op};
use keizoku_domain::integration::scim::patch::{self, invalid};
use keizoku_domain::integration::scim::{Filter, Person, Window};
use keizoku_domain::people::learner::{EMPLOYEE_NUMBER_LENGTH, Profile};
use keizoku_domain::people::{LearnerRole, OrgTree};
use keizoku_domain::refusal::Refusal;
use keizoku_domain::text::{EmailAddress, Kana, LoginId, PersonName};
use keizoku_store::Uow;
use keizoku_store::integration::scim::{self as store, Field, Known, Wanted};
use serde_json::Value;

use super::access::ScimUnit;
use super::{bad, ensure_seen, taken, version_of};
use crate::error::AppError;
use crate::page::PageRequest;
use crate::people::list::{self, LearnerView, Query, Standing};
use crate::people::provision;
use crate::people::rosters::{self, Which};

/// How often a change is tried again when somebody else was faster and the caller did not say what it had seen.
const ATTEMPTS: usize = 4;

/// A person as the provider sees one.
#[derive(Debug, Clone)]
pub struct UserView {
    /// The person.
    pub learner: LearnerView,
    /// In the provider's words.
    pub person: Person,
    /// Whether the person waits for a seat.
    pub waiting: bool,
    /// The departments, by id and name; the primary post first.
    pub groups: Vec<(String, String)>,
    /// When it last changed.
    pub updated_at: chrono::DateTime<chrono::Utc>,
    known: Option<Known>,
}

impl UserView {
    /// The person's id.
    #[must_use]
    pub const fn id(&self) -> LearnerId {
        self.learner.person.id
    }

    /// Changes with everything that the provider is shown.
    #[must_use]
    pub fn version(&self) -> String {
        let said = (&self.person, &self.groups, self.learner.person.revision, self.waiting, self.updated_at);
        version_of(&format!("{said:?}"))
    }
}

/// A page of people, and how many there are in all.
///
/// # Errors
/// `scim.invalid_filter`; the store.
pub async fn list(scim: &ScimUnit, filter: Option<&Filter>, window: Window) -> Result<(Vec<UserView>, u64), AppError> {
    let wanted = filter.map_or(Ok(Wanted::All(Vec::new())), wanted)?;
    let term = match rosters::find(&scim.unit, Which::Running).await {
        Ok(roster) => roster.term.id,
        // A workspace without any term has nobody, which is no fault of the question.
        Err(AppError::NotFound) => return Ok((Vec::new(), 0)),
        Err(error) => return Err(error),
    };
    let conn = scim.unit.app.db.read();
    let (ids, total) = store::page(conn, scim.unit.scope, (term, &wanted), window.start - 1, window.count).await?;
    Ok((views(scim, &ids).await?, total))
}

/// One person.
///
/// # Errors
/// [`AppError::NotFound`], also for somebody the provider has taken away; the store.
pub async fn find(scim: &ScimUnit, id: LearnerId) -> Result<UserView, AppError> {
    let found = views(scim, &[id]).await?.pop().ok_or(AppError::NotFound)?;
    let removed = found.known.as_ref().is_some_and(|known| known.removed_at.is_some());
    if removed { Err(AppError::NotFound) } else { Ok(found) }
}

/// In the order of `ids`, in a fixed number of statements.
async fn views(scim: &ScimUnit, ids: &[LearnerId]) -> Result<Vec<UserView>, AppError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let query = Query { only: Some(ids.to_vec()), standing: Standing::Anyone, ..Query::default() };
    let page = PageRequest { limit: Some(200), ..PageRequest::default() };
    let people = list::list(&scim.unit, &query, &page).await?;
    let mut known = store::known(scim.unit.app.db.read(), scim.unit.scope, ids).await?;
    let place = |view: &UserView| ids.iter().position(|id| *id == view.id());
    let of = |learner: LearnerView| {
        let known = known.remove(&learner.person.id);
        view(&people.tree, learner, known)
    };
    let mut views = people.found.items.into_iter().map(of).collect::<Result<Vec<_>, _>>()?;
    views.sort_by_key(place);
    Ok(views)
}

fn view(tree: &OrgTree, learner: LearnerView, known: Option<Known>) -> Result<UserView, AppError> {
    let said = known.as_ref().map(|known| serde_json::from_value(known.said.clone())).transpose();
    let said: Person = said.map_err(AppError::internal)?.unwrap_or_default();
    let who = &learner.person;
    let groups = learner.posts.primary.iter().chain(&learner.posts.concurrent);
    let groups: Vec<(String, String)> =
        groups.filter_map(|id| Some((id.to_string(), tree.get(*id)?.name.as_str().to_owned()))).collect();
    let primary = learner.posts.primary.and_then(|id| tree.get(id));
    // What was said stays as it was said while it means the department of now, or none at all.
    let department = match said.department.clone() {
        Some(text) if department(tree, &text).is_none_or(|meant| Some(meant.id) == primary.map(|unit| unit.id)) => {
            Some(text)
        }
        _ => primary.map(|unit| unit.name.as_str().to_owned()),
    };
    let person = Person {
        user_name: who.login_id.as_str().to_owned(),
        external_id: known.as_ref().and_then(|known| known.external_id.clone()),
        active: learner.state != "removed",
        email: who.email.as_ref().map(|email| email.as_str().to_owned()),
        employee_number: who.employee_number.clone(),
        kana: who.kana.as_ref().map(|kana| kana.as_str().to_owned()),
        department,
        ..said
    };
    let updated_at = known.as_ref().map_or(who.updated_at, |known| known.updated_at.max(who.updated_at));
    let person = person.named(who.name.as_str());
    Ok(UserView { person, waiting: learner.state == "waiting", groups, updated_at, known, learner })
}

/// The department that a text names: by its code, or by its name where only one has it.
fn department<'a>(tree: &'a OrgTree, text: &str) -> Option<&'a keizoku_domain::people::Unit> {
    let by_name = || {
        let mut named = tree.units().iter().filter(|unit| unit.name.as_str() == text.trim());
        named.next().filter(|_| named.next().is_none())
    };
    tree.by_code(text.trim()).or_else(by_name)
}

/// Adds a person, who gets a seat or waits for one; or takes up again somebody the provider has taken away.
///
/// # Errors
/// `scim.uniqueness`, `scim.invalid_value`, `scim.invalid_syntax`; [`AppError::ReadOnly`]; the store.
pub async fn create(scim: &ScimUnit, body: &Value) -> Result<UserView, AppError> {
    let person = Person { active: true, ..Person::default() }.put(body)?;
    let login_id = LoginId::parse(&person.user_name).map_err(bad("userName"))?;
    let (unit, conn) = (&scim.unit, scim.unit.app.db.read());
    if let Some(id) = keizoku_store::people::learners::id_of_login(conn, unit.scope, &login_id).await? {
        let there = views(scim, &[id]).await?.pop().ok_or(AppError::NotFound)?;
        let removed = there.known.as_ref().is_some_and(|known| known.removed_at.is_some());
        if !removed {
            return Err(taken("userName"));
        }
        write(scim, &there, &person).await?;
        return find(scim, id).await;
    }
    let (tree, _) = keizoku_store::people::units::tree(conn, unit.scope).await?;
    let mut profile = Profile {
        name: PersonName::parse(&person.whole_name()).map_err(bad("name"))?,
        login_id,
        kana: None,
        email: None,
        employee_number: None,
        role: LearnerRole::Learner,
        unit: None,
        concurrent: Vec::new(),
        supervised: Vec::new(),
        starts_on: None,
        ends_on: None,
        notes: Default::default(),
    };
    edit(&mut profile, &tree, (&Person::default(), &person))?;
    let also = async |uow: &Uow, id| keep(uow, scim, id, &person).await;
    match provision::create(unit, profile, person.active, also).await {
        Err(AppError::Refused(refusal)) if refusal.code.ends_with(".login_id_taken") => Err(taken("userName")),
        other => find(scim, other?).await,
    }
}

/// Makes a person what a full message says.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], those of [`create`], `scim.mutability`.
pub async fn put(scim: &ScimUnit, id: LearnerId, seen: Option<&str>, body: &Value) -> Result<UserView, AppError> {
    change(scim, id, seen, |person| person.put(body)).await
}

/// Changes parts of a person.
///
/// # Errors
/// Those of [`put`], `scim.invalid_path`, `scim.no_target`.
pub async fn patch(scim: &ScimUnit, id: LearnerId, seen: Option<&str>, body: &Value) -> Result<UserView, AppError> {
    let operations = patch::operations(body)?;
    change(scim, id, seen, |person| person.patched(&operations)).await
}

async fn change(
    scim: &ScimUnit,
    id: LearnerId,
    seen: Option<&str>,
    become_what: impl Fn(&Person) -> Result<Person, Refusal>,
) -> Result<UserView, AppError> {
    for _ in 1..ATTEMPTS {
        let before = find(scim, id).await?;
        ensure_seen(seen, &before.version())?;
        let after = become_what(&before.person)?;
        if after == before.person {
            return Ok(before);
        }
        match write(scim, &before, &after).await {
            // Nobody said what had been seen: what was asked is done to what is there now.
            Err(AppError::Stale) if seen.is_none() => {}
            other => {
                other?;
                return find(scim, id).await;
            }
        }
    }
    Err(AppError::Stale)
}

/// Takes a person away from the provider: off the rosters, the seat free at once, the history kept.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], [`AppError::ReadOnly`]; the store.
pub async fn remove(scim: &ScimUnit, id: LearnerId, seen: Option<&str>) -> Result<(), AppError> {
    let before = find(scim, id).await?;
    ensure_seen(seen, &before.version())?;
    let said = serde_json::to_value(&before.person).map_err(AppError::internal)?;
    let also = async |uow: &Uow| {
        let gone = Known { external_id: None, said: said.clone(), updated_at: uow.now(), removed_at: Some(uow.now()) };
        Ok(store::keep(uow, scim.unit.scope, id, &gone).await?)
    };
    provision::update(&scim.unit, (id, before.learner.person.revision), false, |_, _| Ok(()), also).await
}

async fn write(scim: &ScimUnit, before: &UserView, after: &Person) -> Result<(), AppError> {
    let login_id = LoginId::parse(&after.user_name).map_err(bad("userName"))?;
    if login_id.key() != before.learner.person.login_id.key() {
        return Err(Refusal::new("scim.mutability").with("attribute", "userName").into());
    }
    let who = (before.id(), before.learner.person.revision);
    let edit = |profile: &mut Profile, tree: &OrgTree| edit(profile, tree, (&before.person, after));
    let also = async |uow: &Uow| keep(uow, scim, before.id(), after).await;
    provision::update(&scim.unit, who, after.active, edit, also).await
}

/// What the product keeps of what was said.
fn edit(profile: &mut Profile, tree: &OrgTree, (before, after): (&Person, &Person)) -> Result<(), AppError> {
    profile.name = PersonName::parse(&after.whole_name()).map_err(bad("name"))?;
    profile.email = after.email.as_deref().map(EmailAddress::parse).transpose().map_err(bad("emails"))?;
    profile.kana = after.kana.as_deref().map(Kana::parse).transpose().map_err(bad("kana"))?;
    let number = after.employee_number.as_deref().map(|number| number.trim().to_owned());
    if number.as_ref().is_some_and(|number| number.chars().count() > EMPLOYEE_NUMBER_LENGTH) {
        return Err(invalid("employeeNumber").into());
    }
    profile.employee_number = number;
    // A department that is not known here is kept as it was said and moves nobody; nobody is taken out of one by silence.
    if after.department != before.department
        && let Some(unit) = after.department.as_deref().and_then(|text| department(tree, text))
    {
        profile.concurrent.retain(|code| *code != unit.code);
        profile.unit = Some(unit.code.clone());
    }
    Ok(())
}

async fn keep(uow: &Uow, scim: &ScimUnit, id: LearnerId, person: &Person) -> Result<(), AppError> {
    let said = serde_json::to_value(person).map_err(AppError::internal)?;
    let known = Known { external_id: person.external_id.clone(), said, updated_at: uow.now(), removed_at: None };
    match store::keep(uow, scim.unit.scope, id, &known).await {
        Err(error) if error.is_unique_violation() => Err(taken("externalId")),
        other => Ok(other?),
    }
}

/// A filter in the words of the store.
fn wanted(filter: &Filter) -> Result<Wanted, AppError> {
    let refused = || AppError::refused("scim.invalid_filter");
    let all = |parts: &[Filter]| parts.iter().map(wanted).collect::<Result<Vec<_>, _>>();
    Ok(match filter {
        Filter::All(parts) => Wanted::All(all(parts)?),
        Filter::Any(parts) => Wanted::Any(all(parts)?),
        Filter::Not(inner) => Wanted::Not(Box::new(wanted(inner)?)),
        Filter::Present(name) => match name.as_str() {
            "id" | "active" => Wanted::All(Vec::new()),
            name => field(name).map(Wanted::Present).ok_or_else(refused)?,
        },
        Filter::Is(name, op, value) => match (name.as_str(), op) {
            ("id", Op::Equal) => filter::text_of(value).parse().map_or(Wanted::Nobody, Wanted::Id),
            ("active", Op::Equal) => match filter::text_of(value).to_ascii_lowercase().as_str() {
                "true" => Wanted::Active(true),
                "false" => Wanted::Active(false),
                _ => return Err(refused()),
            },
            // One address is kept, whatever it is called.
            ("emails.type" | "emails.primary", Op::Equal) => Wanted::Present(Field::Email),
            (name, op) => Wanted::Is(field(name).ok_or_else(refused)?, *op, text(value)?),
        },
    })
}

fn text(value: &Value) -> Result<String, AppError> {
    value.as_str().map(str::to_owned).ok_or_else(|| AppError::refused("scim.invalid_filter"))
}

fn field(name: &str) -> Option<Field> {
    Some(match name {
        "username" => Field::LoginId,
        "externalid" => Field::ExternalId,
        "emails" | "emails.value" => Field::Email,
        "displayname" => Field::Name,
        "enterprise:employeenumber" => Field::EmployeeNumber,
        _ => return None,
    })
}
