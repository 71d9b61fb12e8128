//! Categories in two levels, and series; both in the vendor's order.

use crate::id::{CourseCategoryId, CourseSeriesId};
use crate::refusal::Refusal;
use crate::text::{CatalogueCode, CatalogueName};

/// A category of courses; a tree of two levels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category {
    /// Id.
    pub id: CourseCategoryId,
    /// The category above; nothing for one of the first level.
    pub parent: Option<CourseCategoryId>,
    /// Stable code.
    pub code: CatalogueCode,
    /// Name in Japanese.
    pub name_ja: CatalogueName,
    /// Name in English.
    pub name_en: String,
    /// Place among its siblings.
    pub position: i32,
    /// Revision.
    pub revision: i64,
}

/// A series of short courses, such as the three-minute series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// Id.
    pub id: CourseSeriesId,
    /// Stable code.
    pub code: CatalogueCode,
    /// Name in Japanese.
    pub name_ja: CatalogueName,
    /// Name in English.
    pub name_en: String,
    /// Place in the list.
    pub position: i32,
    /// Revision.
    pub revision: i64,
}

/// Whether `category` may stand below `parent`: two levels, no more, and never below itself.
///
/// # Errors
/// `category.parent_unknown`, `category.too_deep`.
pub fn check_parent(
    all: &[Category],
    category: Option<CourseCategoryId>,
    parent: Option<CourseCategoryId>,
) -> Result<(), Refusal> {
    let Some(parent) = parent else { return Ok(()) };
    let refused = |code| Err(Refusal::new(code).at("/parentId", code));
    let Some(above) = all.iter().find(|one| one.id == parent) else { return refused("category.parent_unknown") };
    let has_children = category.is_some_and(|id| all.iter().any(|one| one.parent == Some(id)));
    if above.parent.is_some() || category == Some(parent) || has_children {
        return refused("category.too_deep");
    }
    Ok(())
}

/// Categories as a tree is read: each of the first level with those below it.
#[must_use]
pub fn in_order(all: &[Category]) -> Vec<Category> {
    let mut sorted: Vec<&Category> = all.iter().collect();
    sorted.sort_by_key(|one| (one.position, one.id));
    let mut ordered = Vec::with_capacity(all.len());
    for top in sorted.iter().filter(|one| one.parent.is_none()) {
        ordered.push((*top).clone());
        ordered.extend(sorted.iter().filter(|one| one.parent == Some(top.id)).map(|one| (*one).clone()));
    }
    ordered
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;

    fn id(n: u128) -> CourseCategoryId {
        CourseCategoryId::from_uuid(Uuid::from_u128(n))
    }

    fn category(n: u128, parent: Option<u128>, position: i32) -> Category {
        Category {
            id: id(n),
            parent: parent.map(id),
            code: CatalogueCode::parse(&format!("c{n}")).unwrap(),
            name_ja: CatalogueName::parse("分類").unwrap(),
            name_en: String::new(),
            position,
            revision: 1,
        }
    }

    #[rstest]
    #[case(None, Some(1), None)]
    #[case(Some(3), Some(1), None)]
    #[case(None, Some(2), Some("category.too_deep"))]
    #[case(Some(1), Some(3), Some("category.too_deep"))]
    #[case(Some(3), Some(3), Some("category.too_deep"))]
    #[case(None, Some(9), Some("category.parent_unknown"))]
    #[case(Some(2), None, None)]
    fn two_levels_and_no_more(#[case] one: Option<u128>, #[case] parent: Option<u128>, #[case] code: Option<&str>) {
        let all = [category(1, None, 0), category(2, Some(1), 0), category(3, None, 1)];
        assert_eq!(check_parent(&all, one.map(id), parent.map(id)).err().map(|refusal| refusal.code), code);
    }

    #[test]
    fn a_tree_is_read_from_the_top() {
        let all = [category(1, None, 2), category(2, Some(1), 1), category(3, None, 1), category(4, Some(1), 0)];
        let order: Vec<_> = in_order(&all).into_iter().map(|one| one.id).collect();
        assert_eq!(order, [id(3), id(1), id(4), id(2)]);
    }
}
