//! The plans of the sample files, to the last person.

use std::collections::HashSet;

use samples::*;

use super::*;
use crate::ordering::ContractPolicy;
use crate::people::fault::FaultCode;
use crate::people::learner::LearnerRole;
use crate::people::table;
use crate::people::tree::Unit;
use crate::text::{OrgCode, OrgName};

/// The sample files and ids that count upwards.
mod samples {
    pub(super) const ORGANISATIONS: &[u8] = include_bytes!("../../../../../tests/fixtures/organizations-cp932.csv");
    pub(super) const PEOPLE: &[u8] = include_bytes!("../../../../../tests/fixtures/learners-200-cp932.csv");
    pub(super) const WORKBOOK: &[u8] = include_bytes!("../../../../../tests/fixtures/learners-200.xlsx");
    pub(super) const THOUSAND: &[u8] = include_bytes!("../../../../../tests/fixtures/learners-1000-utf8-bom.csv");
    pub(super) const RENEWAL: &[u8] = include_bytes!("../../../../../tests/fixtures/renewal-hr-master-cp932.csv");
    pub(super) const BROKEN: &[u8] = include_bytes!("../../../../../tests/fixtures/learners-40-broken.csv");
    pub(super) const DAMAGED: &[u8] = include_bytes!("../../../../../tests/fixtures/learners-damaged-cp932.csv");
}

fn uuid(n: usize) -> uuid::Uuid {
    uuid::Uuid::from_u128(n as u128 + 1)
}

fn empty(purchased: u32) -> Snapshot {
    Snapshot {
        term: TermId::from_uuid(uuid(0)),
        tree: OrgTree::default(),
        people: Vec::new(),
        taken: HashSet::new(),
        seats: SeatQuota { assigned: 0, purchased },
        rule: SeatRule::of(&ContractPolicy::default()),
    }
}

fn plan(bytes: &[u8], now: &Snapshot) -> ImportPlan {
    of_learners(&table::read(bytes).unwrap(), now).plan
}

/// The workspace after the plan was confirmed.
fn confirmed(now: &Snapshot, plan: &ImportPlan) -> Snapshot {
    assert!(!plan.is_blocked(), "{:?}", plan.faults);
    let mut after = now.clone();
    let mut units = now.tree.units().to_vec();
    let founded = plan.rows.iter().filter_map(|row| match &row.effect {
        Some(Effect::Found(unit)) => Some((**unit).clone()),
        _ => None,
    });
    for unit in plan.units.iter().cloned().chain(founded) {
        let parent = unit.parent.map(|code| units.iter().find(|u: &&Unit| u.code == code).unwrap().id);
        units.push(Unit { id: OrgUnitId::from_uuid(uuid(units.len())), code: unit.code, name: unit.name, parent });
    }
    after.tree = OrgTree::new(units);
    for row in &plan.rows {
        match row.effect.clone() {
            Some(Effect::Join(profile)) => {
                let id = LearnerId::from_uuid(uuid(after.people.len()));
                after.people.push(PersonNow { id, profile: *profile, standing: Standing::Seated });
            }
            Some(Effect::Return(id, profile) | Effect::Become(id, profile)) => {
                let person = after.people.iter_mut().find(|person| person.id == id).unwrap();
                (person.profile, person.standing) = (*profile, Standing::Seated);
            }
            Some(Effect::Leave(id)) => {
                after.people.iter_mut().find(|person| person.id == id).unwrap().standing = Standing::Off;
            }
            _ => {}
        }
    }
    let assigned = after.people.iter().filter(|person| person.standing == Standing::Seated).count();
    after.seats.assigned = u32::try_from(assigned).unwrap();
    after
}

fn with_departments(purchased: u32) -> Snapshot {
    let now = empty(purchased);
    let plan = of_organisations(&table::read(ORGANISATIONS).unwrap(), &now.tree, now.term);
    assert_eq!(plan.counts(), [(PlanAction::Add, 19)].into());
    confirmed(&now, &plan)
}

#[test]
fn nineteen_departments_make_a_tree_of_three_levels() {
    let now = with_departments(250);
    let walk = now.tree.walk();
    assert_eq!((walk.len(), walk.iter().map(|(depth, _)| *depth).max()), (19, Some(3)));
    let one = now.tree.by_code("mf-n2").unwrap();
    assert_eq!(now.tree.path(one.id), ["生産本部", "名古屋工場", "品質保証課"]);
    let again = of_organisations(&table::read(ORGANISATIONS).unwrap(), &now.tree, now.term);
    assert_eq!(again.counts(), [(PlanAction::Unchanged, 19)].into());
}

#[test]
fn two_hundred_people_are_added_and_the_workbook_gives_the_same_plan() {
    for now in [with_departments(250), empty(250)] {
        let csv = plan(PEOPLE, &now);
        assert_eq!(csv.counts(), [(PlanAction::Add, 200)].into());
        assert_eq!(csv.seats, Some(SeatEffect { before: 0, after: 200, purchased: 250 }));
        assert_eq!((&csv.faults, &csv.unknown_columns, &csv.acknowledgement), (&vec![], &vec![], &None));
        let xlsx = plan(WORKBOOK, &now);
        assert!(xlsx == csv, "the same plan, hash included");
    }
}

#[test]
fn the_workbook_has_exactly_the_rows_of_the_csv() {
    let (csv, xlsx) = (table::read(PEOPLE).unwrap(), table::read(WORKBOOK).unwrap());
    assert_eq!(csv.header, xlsx.header);
    for (csv, xlsx) in csv.rows.iter().zip(&xlsx.rows) {
        assert_eq!(csv, xlsx);
    }
    assert_eq!(csv.rows.len(), xlsx.rows.len());
}

#[test]
fn half_width_kana_stay_in_the_name_and_leading_zeros_in_the_number() {
    let plan = plan(PEOPLE, &with_departments(250));
    let Some(Effect::Join(profile)) = &plan.rows[4].effect else { panic!("joins") };
    assert_eq!(profile.name.as_str(), "ｱﾝﾄﾞﾘｭｰ 佐藤");
    assert_eq!(profile.employee_number.as_deref(), Some("000005"));
    assert_eq!(plan.rows[0].name, "髙﨑 徹");
    assert_eq!(plan.rows[6].org_path, ["技術開発本部", "①号機開発室"]);
}

#[test]
fn a_file_loaded_again_changes_nothing() {
    let now = with_departments(250);
    let after = confirmed(&now, &plan(PEOPLE, &now));
    let again = plan(PEOPLE, &after);
    assert_eq!(again.counts(), [(PlanAction::Unchanged, 200)].into());
    assert_eq!(again.seats, Some(SeatEffect { before: 200, after: 200, purchased: 250 }));
}

#[test]
fn a_thousand_people_bring_their_departments_along() {
    let now = empty(1_000);
    let first = plan(THOUSAND, &now);
    assert_eq!(first.counts(), [(PlanAction::Add, 1_000)].into());
    let after = confirmed(&now, &first);
    let depths: HashSet<_> = after.tree.walk().into_iter().map(|(depth, _)| depth).collect();
    assert_eq!(depths, HashSet::from([1, 2, 3]));
    assert_eq!(plan(THOUSAND, &after).counts(), [(PlanAction::Unchanged, 1_000)].into());
    assert!(plan(THOUSAND, &with_departments(1_000)).units.is_empty());
}

#[test]
fn the_renewal_file_keeps_188_moves_28_drops_12_and_adds_25() {
    let now = with_departments(250);
    let mut next = confirmed(&now, &plan(PEOPLE, &now));
    next.seats.purchased = 220;
    let renewal = plan(RENEWAL, &next);
    let counts = renewal.counts();
    assert_eq!(counts[&PlanAction::Add], 25);
    assert_eq!(counts[&PlanAction::Remove], 12);
    assert_eq!(counts[&PlanAction::Change], 28);
    assert_eq!(counts[&PlanAction::Change] + counts[&PlanAction::Unchanged], 188);
    assert_eq!(renewal.seats, Some(SeatEffect { before: 200, after: 213, purchased: 220 }));
    assert_eq!(renewal.acknowledgement, None, "12 of 200 are not a fifth");
    assert_eq!(confirmed(&next, &renewal).seats.assigned, 213);
}

#[test]
fn every_fault_of_the_broken_file_is_named_by_row_and_column() {
    let plan = plan(BROKEN, &with_departments(250));
    let found: Vec<_> =
        plan.faults.iter().map(|fault| (fault.row, fault.column.as_deref().unwrap(), fault.code)).collect();
    let expected = [
        (3, "ユーザID", FaultCode::LoginIdLength),
        (4, "ユーザID", FaultCode::LoginIdCharacters),
        (5, "氏名", FaultCode::NameMissing),
        (6, "メールアドレス", FaultCode::EmailInvalid),
        (7, "初期パスワード", FaultCode::PasswordWeak),
        (8, "所属コード", FaultCode::OrgUnknown),
        (9, "ユーザID", FaultCode::LoginIdTwice),
        (10, "ユーザID", FaultCode::LoginIdTwice),
        (11, "ユーザID", FaultCode::LoginIdTwiceByCase),
        (12, "ユーザID", FaultCode::LoginIdTwiceByCase),
        (13, "処理区分", FaultCode::ActionUnknown),
        (14, "氏名", FaultCode::NameTooLong),
        (15, "メールアドレス", FaultCode::Formula),
        (16, "氏名", FaultCode::Control),
        (17, "役割", FaultCode::RoleUnknown),
        (18, "上司担当所属コード", FaultCode::SupervisedWithoutRole),
        (19, "初期パスワード", FaultCode::PasswordWeak),
        (20, "所属コード", FaultCode::OrgCodeLength),
    ];
    assert_eq!(found, expected);
    assert!(plan.is_blocked());
    assert_eq!(plan.counts()[&PlanAction::Error], 18);
    assert_eq!(plan.faults[4].value, "••••••••", "a password is never shown");
    assert_eq!(plan.faults[6].message_ja(), "同じユーザIDがファイルの中にあります。（10行目）");
}

#[test]
fn the_damaged_file_says_where_it_is_damaged() {
    let plan = plan(DAMAGED, &with_departments(250));
    let found: Vec<_> = plan.faults.iter().map(|fault| (fault.row, fault.column.as_deref(), fault.code)).collect();
    let expected = [
        (6, Some("氏名"), FaultCode::PrivateUse),
        (10, None, FaultCode::RowTorn),
        (10, Some("上司担当所属コード"), FaultCode::Undecodable),
    ];
    assert_eq!(found, expected);
    let cut = table::read("ユーザID,氏名\nABCD,甲\nABCE,\"乙".as_bytes()).unwrap();
    assert_eq!(cut.faults, [Fault::of_row(3, FaultCode::QuoteTorn)]);
    assert!(plan.is_blocked());
}

#[test]
fn more_than_a_fifth_is_removed_only_after_saying_so() {
    let now = with_departments(250);
    let after = confirmed(&now, &plan(PEOPLE, &now));
    let removing = |count: usize| {
        let mut csv = "処理区分,ユーザID,氏名\n".to_owned();
        for person in &after.people[..count] {
            csv.push_str(&format!("削除,{},\n", person.profile.login_id));
        }
        plan(csv.as_bytes(), &after)
    };
    assert_eq!(removing(40).acknowledgement, None);
    let held = removing(41).acknowledgement.unwrap();
    assert_eq!((held.removals, held.base), (41, 200));
    assert!(held.accepts("４１名を削除します") && held.accepts("Remove 41 people") && !held.accepts("はい"));
}

#[test]
fn seats_run_out_before_anything_is_stored() {
    let now = with_departments(199);
    let plan = plan(PEOPLE, &now);
    assert_eq!(plan.seats.map(SeatEffect::over), Some(1));
    assert!(plan.is_blocked());
}

#[test]
fn a_copied_roster_over_quota_may_be_brought_down_step_by_step() {
    let effect = |before, after| SeatEffect { before, after, purchased: 220 };
    assert!(!effect(250, 240).forbids());
    assert!(!effect(250, 250).forbids());
    assert!(effect(250, 251).forbids());
    assert!(effect(220, 221).forbids());
}

#[test]
fn english_headings_any_order_and_unknown_columns() {
    let csv = "Role,Shoe size,Last Name,First Name,User ID,Org code\nsupervisor,27,山田,太郎,YMD-0001,SL\n";
    let plan = plan(csv.as_bytes(), &with_departments(10));
    assert_eq!((plan.unknown_columns, plan.faults), (vec!["Shoe size".to_owned()], vec![]));
    let Some(Effect::Join(profile)) = &plan.rows[0].effect else { panic!("joins") };
    assert_eq!((profile.name.as_str(), profile.role), ("山田 太郎", LearnerRole::Supervisor));
}

#[test]
fn whoever_left_comes_back_to_a_seat_with_the_same_record() {
    let now = with_departments(250);
    let mut after = confirmed(&now, &plan(PEOPLE, &now));
    after.people[0].standing = Standing::Off;
    after.seats.assigned = 199;
    let again = plan(PEOPLE, &after);
    assert_eq!(again.counts(), [(PlanAction::Add, 1), (PlanAction::Unchanged, 199)].into());
    assert!(matches!(again.rows[0].effect, Some(Effect::Return(id, _)) if id == after.people[0].id));
}

/// `renewal.md`, "Seats": whoever is over quota on the 1st of M waits, and is on the roster all the same.
#[test]
fn somebody_who_waits_is_seated_where_there_is_room_and_never_added_again() {
    let now = with_departments(250);
    let mut after = confirmed(&now, &plan(PEOPLE, &now));
    for person in &mut after.people[..3] {
        person.standing = Standing::Waiting;
    }
    after.seats = SeatQuota { assigned: 197, purchased: 197 };
    let full = plan(PEOPLE, &after);
    assert_eq!(full.counts(), [(PlanAction::Unchanged, 200)].into());
    assert_eq!(full.seats, Some(SeatEffect { before: 197, after: 197, purchased: 197 }));
    assert!(!full.is_blocked());
    // Two more seats: the first two of the file get them, and the plan says so.
    after.seats.purchased = 199;
    let room = plan(PEOPLE, &after);
    assert_eq!(room.counts(), [(PlanAction::Change, 2), (PlanAction::Unchanged, 198)].into());
    assert_eq!(room.seats.map(|seats| seats.after), Some(199));
    assert_eq!((room.rows[1].changes[0].field.as_str(), room.rows[1].changes[0].after.as_str()), ("seat", "seated"));
    assert!(matches!(room.rows[1].effect, Some(Effect::Return(id, _)) if id == after.people[1].id));
    // Waiting people can be removed; that frees no seat.
    let csv = format!("処理区分,ユーザID,氏名\n削除,{},\n", after.people[0].profile.login_id);
    let removal = plan(csv.as_bytes(), &after);
    assert_eq!((removal.counts(), removal.seats.unwrap().after), ([(PlanAction::Remove, 1)].into(), 197));
}

/// `renewal.md`, "What a renewal changes": another library, a new workspace, and the people of the former one.
#[test]
fn people_are_carried_over_with_their_departments_within_the_seats() {
    let empty_here = empty(200);
    let mut former = with_departments(250);
    former = confirmed(&former, &plan(PEOPLE, &former));
    former.people[0].profile.ends_on = Some("2028-01-31".parse().unwrap());
    let people: Vec<_> = former.people.iter().map(|person| person.profile.clone()).collect();
    let all = carry_over(&former.tree, &people, &empty_here);
    assert_eq!((all.counts(), all.units.len(), all.is_blocked()), ([(PlanAction::Add, 200)].into(), 19, false));
    assert_eq!(all.seats, Some(SeatEffect { before: 0, after: 200, purchased: 200 }));
    let Some(Effect::Join(first)) = &all.rows[0].effect else { panic!("joins") };
    assert_eq!((first.ends_on, first.unit.clone()), (None, people[0].unit.clone()));
    // Twice changes nothing; the same plan has the same hash.
    let here = confirmed(&empty_here, &all);
    let again = carry_over(&former.tree, &people, &here);
    assert_eq!((again.counts(), again.units.len()), ([(PlanAction::Unchanged, 200)].into(), 0));
    assert_eq!(all.hash, carry_over(&former.tree, &people, &empty_here).hash);
    // One seat short, and a user ID that somebody else has here.
    assert!(carry_over(&former.tree, &people, &empty(199)).is_blocked());
    let mut taken = empty(200);
    taken.taken.insert(people[4].login_id.key());
    let clash = carry_over(&former.tree, &people, &taken);
    assert_eq!((clash.faults[0].code, clash.faults[0].row), (FaultCode::LoginIdTaken, 5));
}

#[test]
fn ids_that_belong_to_others_and_ids_that_nobody_has() {
    let mut now = with_departments(250);
    now = confirmed(&now, &plan(PEOPLE, &now));
    now.taken.insert("admin001".to_owned());
    let csv = "処理区分,ユーザID,氏名\n,ADMIN001,甲\n変更,NOBODY-1,乙\n削除,NOBODY-2,\n,mnt-00001,丙\n登録,MNT-00002,濵田 桂子\n無視,x,\n";
    let codes: Vec<_> = plan(csv.as_bytes(), &now).faults.iter().map(|fault| (fault.row, fault.code)).collect();
    let expected = [
        (2, FaultCode::LoginIdTaken),
        (3, FaultCode::NotRegistered),
        (4, FaultCode::NotRegistered),
        (5, FaultCode::LoginIdCase),
    ];
    assert_eq!(codes, expected);
}

#[test]
fn an_organisation_file_with_a_ring_an_orphan_and_a_double() {
    let csv = "組織コード,組織名,上位組織コード\nA,甲,B\nB,乙,A\nC,丙,NONE\nD,丁,\nd,丁2,\n,戊,\nF,,\n";
    let plan = of_organisations(&table::read(csv.as_bytes()).unwrap(), &OrgTree::default(), empty(0).term);
    let codes: Vec<_> = plan.faults.iter().map(|fault| (fault.row, fault.code)).collect();
    let expected = [
        (2, FaultCode::OrgCycle),
        (3, FaultCode::OrgCycle),
        (4, FaultCode::OrgParentUnknown),
        (6, FaultCode::OrgCodeTwice),
        (7, FaultCode::OrgCodeMissing),
        (8, FaultCode::OrgNameMissing),
    ];
    assert_eq!(codes, expected);
}

#[test]
fn departments_go_ten_deep_and_may_be_moved_but_not_below_themselves() {
    let units: Vec<_> = (0..10)
        .map(|n| Unit {
            id: OrgUnitId::from_uuid(uuid(n)),
            code: OrgCode::parse(&format!("L{n}")).unwrap(),
            name: OrgName::parse(&format!("階層{n}")).unwrap(),
            parent: n.checked_sub(1).map(|above| OrgUnitId::from_uuid(uuid(above))),
        })
        .collect();
    let ids: Vec<_> = units.iter().map(|unit| unit.id).collect();
    let tree = OrgTree::new(units);
    use crate::people::tree::TreeError;
    assert_eq!(tree.check_add(Some(ids[9])), Err(TreeError::TooDeep));
    assert_eq!(tree.check_add(Some(ids[8])), Ok(()));
    assert_eq!(tree.check_move(ids[2], Some(ids[5])), Err(TreeError::Cycle));
    assert_eq!(tree.check_move(ids[5], Some(ids[2])), Ok(()));
    assert_eq!(tree.subtree(ids[7]).len(), 3);
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_numbers_them() {
    let table = table::read("a,b\r\n\r\n1,\"x\ny\"\r\n2,z\r\n,\r\n3,w\r\n".as_bytes()).unwrap();
    assert_eq!(table.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [3, 4, 6]);
    assert_eq!(table.faults[0].code, FaultCode::Control);
    assert_eq!(table::read(b"").unwrap().faults[0].code, FaultCode::Empty);
    assert_eq!(table::read(b"PK\x03\x04nonsense").unwrap().faults[0].code, FaultCode::WorkbookUnreadable);
    assert!(table::read(&vec![b' '; table::MAX_BYTES + 1]).is_err());
}
