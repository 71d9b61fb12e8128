//! A person plays a video: opened under a ticket, saved as it goes on. The page says which parts were played; what follows from it is
//! decided here.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use keizoku_domain::id::{UnitId, VideoLaunchId};
use keizoku_domain::learning::video::VideoFacts;
use keizoku_domain::learning::video::captions::Captions;
use keizoku_domain::learning::video::played::Played;
use keizoku_domain::learning::{UnitContent, VideoContent};
use keizoku_domain::refusal::Refusal;
use keizoku_store::Uow;
use keizoku_store::learning::enrolments::{self, Enrolment};
use keizoku_store::learning::results::{self, UnitResult};
use keizoku_store::learning::video_plays::{self as store, Play};
use keizoku_store::learning::videos;

use super::super::desk::{CourseView, InContext};
use super::super::my_courses;
use super::super::scorm::play::TICKET;
use super::super::study::{At, at, enrol, settle};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::identity::keyring::sha256;

/// Whoever left a video so near to its end begins again, in milliseconds.
const NEARLY_OVER_MS: u32 = 3_000;

/// A unit that was opened.
#[derive(Debug, Clone)]
pub struct Playing {
    /// The opening: what is saved names it.
    pub id: VideoLaunchId,
    /// Under which the film is asked for, until it ends.
    pub ticket: String,
    /// What the film is.
    pub facts: VideoFacts,
    /// Its captions.
    pub captions: Option<Captions>,
    /// What is said in it; empty where that is not there.
    pub transcript: String,
    /// Where it goes on, in milliseconds.
    pub position_ms: u32,
    /// How much was played, in hundredths.
    pub percent: u32,
}

/// What was saved.
#[derive(Debug, Clone)]
pub struct Saved {
    /// How much was played, in hundredths.
    pub percent: u32,
    /// Whether that is enough.
    pub done: bool,
    /// The course as it stands now.
    pub course: CourseView,
}

async fn at_video(
    unit: &WorkspaceUnit,
    course: impl Into<InContext>,
    id: UnitId,
) -> Result<(At, VideoContent), AppError> {
    let at = at(unit, course, id).await?;
    match at.unit.content.clone() {
        UnitContent::Video(content) => Ok((at, content)),
        _ => Err(AppError::refused("unit.not_video")),
    }
}

/// Opens a video where it was left; an earlier opening, in another window, ends with it. Of a film that was replaced nothing is played
/// yet; that the unit was done stays.
///
/// # Errors
/// [`AppError::NotFound`], `unit.not_video`, those of the desk; the store.
pub async fn open(unit: &WorkspaceUnit, course: impl Into<InContext>, id: UnitId) -> Result<Playing, AppError> {
    let (at, content) = at_video(unit, course, id).await?;
    let video = videos::find(unit.app.db.read(), content.video).await?.ok_or(AppError::NotFound)?;
    let mut secret = [0_u8; 32];
    unit.app.random.fill(&mut secret)?;
    let ticket = URL_SAFE_NO_PAD.encode(secret);
    let launch = VideoLaunchId::generate(unit.app.ids.as_ref());
    let length = video.facts.duration_ms;
    let play = unit
        .write(async |uow| {
            let enrolment = enrol(uow, unit, &at).await?;
            enrolments::update(uow, unit.scope, &enrolment).await?;
            let before = store::find(uow.conn(), unit.scope, enrolment.id, id).await?;
            let before = before.filter(|before| before.video == content.video);
            let left_at = before.as_ref().map_or(0, |before| before.position_ms);
            let play = Play {
                launch,
                video: content.video,
                ticket_hash: sha256(&ticket),
                expires_at: uow.now() + TICKET,
                sequence: 0,
                position_ms: if left_at.saturating_add(NEARLY_OVER_MS) >= length { 0 } else { left_at },
                played: before.map(|before| before.played).unwrap_or_default(),
            };
            store::put(uow, unit.scope, &enrolment, id, &play).await?;
            Ok(play)
        })
        .await?;
    Ok(Playing {
        id: launch,
        ticket,
        facts: video.facts,
        captions: video.captions,
        transcript: content.transcript,
        position_ms: play.position_ms,
        percent: play.played.percent(length),
    })
}

/// Where a player is, and what it has played.
#[derive(Debug, Clone)]
pub struct Report {
    /// Grows with every save of an opening.
    pub sequence: i64,
    /// Where it is, in milliseconds.
    pub position_ms: u32,
    /// Parts that were played, in milliseconds.
    pub played: Vec<(u32, u32)>,
}

/// Saves what was played. Parts are added to those of before, so that what is sent twice counts once; the place of what comes late is
/// not taken over.
///
/// # Errors
/// [`AppError::NotFound`], `unit.not_video`, `video.opened_elsewhere`, `video.played_unsound`, those of the desk; the store.
pub async fn save(
    unit: &WorkspaceUnit,
    course: impl Into<InContext>,
    id: UnitId,
    launch: VideoLaunchId,
    report: Report,
) -> Result<Saved, AppError> {
    let course = course.into();
    let (at, content) = at_video(unit, course, id).await?;
    let (percent, done) = unit
        .write(async |uow| {
            let enrolment = enrol(uow, unit, &at).await?;
            let known = store::find(uow.conn(), unit.scope, enrolment.id, id).await?;
            let known = known.filter(|known| known.launch == launch).ok_or(Refusal::new("video.opened_elsewhere"))?;
            let length = length_of(uow, &known, &content).await?;
            let played = known.played.with(&Played::take(report.played.clone(), length)?);
            let late = report.sequence <= known.sequence;
            let now = Play {
                expires_at: uow.now() + TICKET,
                sequence: known.sequence.max(report.sequence),
                position_ms: if late { known.position_ms } else { report.position_ms.min(length) },
                played,
                ..known
            };
            store::put(uow, unit.scope, &enrolment, id, &now).await?;
            let done = finish(uow, unit, &enrolment, id, now.played.is_enough(length)).await?;
            settle(uow, unit, &at, enrolment).await?;
            Ok((now.played.percent(length), done))
        })
        .await?;
    Ok(Saved { percent, done, course: my_courses::read_at(unit, &at.desk, (at.course, at.units)).await? })
}

/// The length of the film that was opened, which may have been replaced meanwhile.
async fn length_of(uow: &Uow, known: &Play, content: &VideoContent) -> Result<u32, AppError> {
    if known.video == content.video {
        return Ok(content.duration_ms);
    }
    let opened = videos::find(uow.conn(), known.video).await?.ok_or(AppError::NotFound)?;
    Ok(opened.facts.duration_ms)
}

/// Notes once that a unit is done; answers whether it is, now or since earlier.
async fn finish(
    uow: &Uow,
    unit: &WorkspaceUnit,
    enrolment: &Enrolment,
    id: UnitId,
    enough: bool,
) -> Result<bool, AppError> {
    let before = results::of(uow.conn(), unit.scope, enrolment.id).await?.remove(&id).unwrap_or_default();
    if before.done_at.is_some() || !enough {
        return Ok(before.done_at.is_some());
    }
    results::put(uow, unit.scope, enrolment, id, UnitResult { done_at: Some(uow.now()), ..before }).await?;
    Ok(true)
}
