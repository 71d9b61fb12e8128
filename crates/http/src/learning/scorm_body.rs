//! SCORM packages on the wire.

use std::collections::BTreeMap;

use keizoku_app::learning::scorm::play::{OpenedItem, Playing, Saved};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::body::MyCourseDetailBody;

/// How a package is opened.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = NewScormLaunch)]
pub(crate) struct NewLaunchBody {
    /// Whether what its run-time kept is forgotten; results stay.
    #[serde(default)]
    pub(super) anew: bool,
}

/// What is launched of a package.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ScormItemState)]
pub(crate) struct ItemBody {
    /// Its identifier in the manifest.
    id: String,
    /// Its title.
    title: String,
    /// The address it begins with.
    url: String,
    /// Whether it speaks with the run-time; what does not is done by looking at it.
    tracked: bool,
    /// Whether there is something to go on with.
    resumed: bool,
    /// What it is told on launching.
    launch_data: String,
    /// The score from which its manifest has it pass.
    mastery: Option<String>,
    /// What the run-time kept, by names such as `cmi.suspend_data`.
    cmi: BTreeMap<String, String>,
    /// Whether it is done.
    done: bool,
    /// What it says was scored.
    #[schema(minimum = 0, maximum = 100)]
    score: Option<u32>,
}

/// An opening of a package.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ScormLaunch)]
pub(crate) struct LaunchBody {
    /// Id; saving names it.
    #[schema(example = "scl_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// The origin where the package runs.
    origin: String,
    /// The address of the player's frame, for some hours.
    player_url: String,
    /// `1.2` or `2004`.
    #[schema(example = "1.2")]
    version: &'static str,
    /// Who it is, for the package.
    learner_id: String,
    /// The person's name, for the package.
    learner_name: String,
    /// What is launched, in order.
    #[schema(max_items = 200)]
    items: Vec<ItemBody>,
}

impl LaunchBody {
    /// An opening whose package runs on `origin`.
    pub(super) fn of(playing: Playing, origin: &str) -> Self {
        let base = format!("{origin}/c/{}", playing.ticket);
        Self {
            id: playing.id.to_string(),
            origin: origin.to_owned(),
            player_url: format!("{base}/player"),
            version: playing.version.as_str(),
            learner_id: playing.learner.to_string(),
            learner_name: playing.name,
            items: playing.items.into_iter().map(|one| item(one, &base)).collect(),
        }
    }
}

fn item(opened: OpenedItem, base: &str) -> ItemBody {
    let item = opened.item;
    ItemBody {
        url: format!("{base}/f/{}{}", escaped(&item.href), item.parameters),
        resumed: opened.cmi.is_begun(),
        cmi: opened.cmi.values().clone(),
        done: opened.reached.done,
        score: opened.reached.score,
        id: item.id,
        title: item.title,
        tracked: item.tracked,
        launch_data: item.launch_data,
        mastery: item.mastery,
    }
}

/// A path as it stands in an address.
fn escaped(path: &str) -> String {
    use std::fmt::Write as _;
    path.bytes().fold(String::with_capacity(path.len()), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            text.push(char::from(byte));
        } else {
            // Writing into a String does not fail.
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}

/// What the run-time says of an item.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = ScormState)]
pub(crate) struct StateBody {
    /// The item.
    #[schema(max_length = 200)]
    pub(super) item: String,
    /// Grows with every save of an opening.
    #[schema(minimum = 1)]
    pub(super) sequence: i64,
    /// The run-time's values, by names such as `cmi.suspend_data`.
    pub(super) cmi: BTreeMap<String, String>,
}

/// What was reached.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = SavedScormState)]
pub(crate) struct SavedBody {
    /// Whether the item is done.
    done: bool,
    /// What it says was scored.
    #[schema(minimum = 0, maximum = 100)]
    score: Option<u32>,
    /// The course as it stands now.
    course: MyCourseDetailBody,
}

impl From<Saved> for SavedBody {
    fn from(saved: Saved) -> Self {
        Self { done: saved.item.done, score: saved.item.score, course: saved.course.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn a_path_is_escaped_part_by_part() {
        assert_eq!(escaped("a b/第1章.html"), "a%20b/%E7%AC%AC1%E7%AB%A0.html");
        assert_eq!(escaped("x?y#z"), "x%3Fy%23z");
    }
}
