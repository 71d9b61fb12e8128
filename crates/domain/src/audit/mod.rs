//! The audit trail: who did what to which subject (`product.md`, N7: readable by the customer, vendor actions included).

macro_rules! actions {
    ($( $name:ident = $code:literal $ja:literal $en:literal ; )*) => {
        /// What was done. One table holds every action with its label in both languages.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Action { $( #[doc = $en] $name, )* }

        impl Action {
            /// Every action.
            pub const ALL: &'static [Self] = &[ $( Self::$name, )* ];

            /// The stored and transmitted code.
            #[must_use]
            pub const fn code(self) -> &'static str { match self { $( Self::$name => $code, )* } }

            /// The Japanese label.
            #[must_use]
            pub const fn label_ja(self) -> &'static str { match self { $( Self::$name => $ja, )* } }

            /// The English label.
            #[must_use]
            pub const fn label_en(self) -> &'static str { match self { $( Self::$name => $en, )* } }
        }
    };
}

impl Action {
    /// The action of a stored code; an unknown one (written by a newer release) has no label.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|action| action.code() == code)
    }
}

actions! {
    CompanySignedUp = "company.signed_up" "法人登録" "Company signed up";
    CompanyChanged = "company.changed" "法人情報の変更" "Company changed";
    EmailVerified = "account.email_verified" "メールアドレスの確認" "Mail address verified";
    AccountCreated = "account.created" "アカウント作成" "Account created";
    AccountChanged = "account.changed" "アカウント情報の変更" "Account changed";
    EmailChangeAsked = "account.email_change_asked" "メールアドレス変更の申請" "Change of mail address asked for";
    EmailChanged = "account.email_changed" "メールアドレスの変更" "Mail address changed";
    HandOverAsked = "account.hand_over_asked" "担当者の引き継ぎの依頼" "Hand-over to a successor asked for";
    HandOverCancelled = "account.hand_over_cancelled" "担当者の引き継ぎの取消し" "Hand-over cancelled";
    HandOverAccepted = "account.hand_over_accepted" "担当者の引き継ぎの完了" "Hand-over accepted";
    TrainingAdminInvited = "training_admin.invited" "教育担当者の招待" "Training administrator invited";
    TrainingAdminInvitedAgain = "training_admin.invited_again" "教育担当者への招待の再送" "Invitation of a training administrator sent again";
    TrainingAdminRemoved = "training_admin.removed" "教育担当者の削除" "Training administrator removed";
    LoggedIn = "account.logged_in" "ログイン" "Logged in";
    LoginLocked = "account.login_locked" "ログインのロック" "Log-in locked after failures";
    PasswordSet = "account.password_set" "パスワードの設定" "Password set";
    PasswordChanged = "account.password_changed" "パスワードの変更" "Password changed";
    PasswordResetIssued = "account.password_reset_issued" "パスワード再設定の案内" "Password reset issued";
    SessionReused = "account.session_reused" "更新トークンの再利用を検知" "Reused refresh token detected, sessions ended";
    HandOutMade = "hand_out.made" "ワンタイムコードの発行" "One-time codes handed out";
    SetUpLinksSent = "set_up_links.sent" "初回設定案内の送信" "Set-up links sent";
    OrderCreated = "order.created" "申込の作成" "Order created";
    OrderEdited = "order.edited" "申込の変更" "Order edited";
    OrderSubmitted = "order.submitted" "申込" "Order submitted";
    OrderConfirmed = "order.confirmed" "本申込" "Provisional order confirmed";
    OrderApproved = "order.approved" "申込の承認" "Order approved";
    OrderReturned = "order.returned" "申込の差戻し" "Order returned";
    OrderWithdrawn = "order.withdrawn" "申込の取下げ" "Order withdrawn";
    OrderExpired = "order.expired" "仮申込の失効" "Provisional order expired";
    PriceBookCreated = "price_book.created" "料金表の作成" "Price book created";
    PriceBookChanged = "price_book.changed" "料金表の変更" "Price book changed";
    PriceBookWithdrawn = "price_book.withdrawn" "料金表の取下げ" "Price book withdrawn";
    DiskAdded = "disk.added" "ディスク容量の追加" "Disk capacity added";
    SeatsAdded = "seats.added" "ユーザIDの追加" "Seats added";
    DocumentIssued = "document.issued" "書類の発行" "Document issued";
    DocumentCorrected = "document.corrected" "書類の修正発行" "Document corrected by a new one";
    DocumentsExported = "documents.exported" "書類一覧の出力" "Index of documents exported";
    IssuerChanged = "issuer.changed" "発行者情報の変更" "Issuer of documents changed";
    CalendarFeedMade = "calendar_feed.made" "カレンダー配信の作成" "Calendar feed made";
    CalendarFeedRevoked = "calendar_feed.revoked" "カレンダー配信の停止" "Calendar feed revoked";
    WebhookAdded = "webhook.added" "Webhookの登録" "Webhook endpoint registered";
    WebhookChanged = "webhook.changed" "Webhookの変更" "Webhook endpoint changed";
    WebhookSecretRotated = "webhook.secret_rotated" "Webhookの署名シークレットの更新" "Signing secret of a webhook rotated";
    WebhookTested = "webhook.tested" "Webhookのテスト送信" "Webhook test sent";
    WebhookReplayed = "webhook.replayed" "Webhookの再送" "Webhook deliveries sent again";
    WebhookStopped = "webhook.stopped" "Webhookの自動停止" "Webhook stopped after three days of failures";
    WebhookRemoved = "webhook.removed" "Webhookの削除" "Webhook endpoint removed";
    ScimTokenMade = "scim_token.made" "SCIMトークンの発行" "SCIM token made";
    ScimTokenRevoked = "scim_token.revoked" "SCIMトークンの無効化" "SCIM token revoked";
    TermOpened = "term.opened" "契約期間の開設" "Term opened";
    TermLapsed = "term.lapsed" "契約の失効" "Contract lapsed";
    LearnerAdded = "learner.added" "受講者の登録" "Learner added";
    LearnerChanged = "learner.changed" "受講者の変更" "Learner changed";
    LearnerRemoved = "learner.removed" "受講者の削除" "Learner removed";
    LearnersReleased = "learners.released" "受講者の一括削除" "Learners removed together";
    LearnersWait = "learners.wait" "受講者の空き待ち" "Learners wait for a seat";
    LearnersSeated = "learners.seated" "空き待ちからの割り当て" "Learners who waited were seated";
    SearchKept = "saved_search.kept" "検索条件の保存" "Search saved";
    SearchChanged = "saved_search.changed" "保存した検索条件の変更" "Saved search changed";
    SearchLetGo = "saved_search.removed" "保存した検索条件の削除" "Saved search removed";
    LoginsExported = "logins.exported" "ログイン履歴の出力" "Log-in history exported";
    LearnersExported = "learners.exported" "受講者の出力" "Learners exported";
    OrgUnitAdded = "org_unit.added" "組織の追加" "Department added";
    OrgUnitRenamed = "org_unit.renamed" "組織名の変更" "Department renamed";
    OrgUnitMoved = "org_unit.moved" "組織の移動" "Department moved";
    OrgUnitRemoved = "org_unit.removed" "組織の削除" "Department removed";
    ImportLoaded = "import.loaded" "ファイルの読み込み" "File loaded";
    ImportCommitted = "import.committed" "ファイルの確定" "File committed";
    RosterConfirmed = "roster.confirmed" "次期名簿の確定" "Next roster confirmed";
    RosterReopened = "roster.reopened" "次期名簿の再編集" "Next roster reopened";
    RosterPlanStarted = "roster_plan.started" "次期名簿の計画を作成" "Plan of the next roster begun";
    RosterPlanDecided = "roster_plan.decided" "次期名簿の計画を変更" "Plan of the next roster changed";
    RosterPlanRefreshed = "roster_plan.refreshed" "次期名簿の計画を最新化" "Plan of the next roster brought up to date";
    RosterPlanDiscarded = "roster_plan.discarded" "次期名簿の計画を破棄" "Plan of the next roster thrown away";
    RosterPlanRequested = "roster_plan.requested" "次期名簿の計画の承認依頼" "Approval of the plan asked for";
    RosterPlanWithdrawn = "roster_plan.withdrawn" "次期名簿の計画の承認依頼を取消し" "Request for approval taken back";
    RosterPlanApproved = "roster_plan.approved" "次期名簿の計画を承認" "Plan of the next roster approved";
    RosterPlanRejected = "roster_plan.rejected" "次期名簿の計画を差戻し" "Plan of the next roster rejected";
    RosterPlanCommitted = "roster_plan.committed" "次期名簿の計画を反映" "Plan of the next roster written";
    RosterPlanUndone = "roster_plan.undone" "次期名簿の計画の反映を取消し" "Plan of the next roster taken back";
    RosterApprovalSwitched = "roster_plan.approval_switched" "次期名簿の承認設定の変更" "Approval of roster plans switched";
    RosterApprovalOffAsked = "roster_plan.approval_off_asked" "次期名簿の承認を不要にする依頼" "Switching the approval of roster plans off asked for";
    RosterApprovalKept = "roster_plan.approval_kept" "次期名簿の承認を不要にする依頼の取消し・却下" "Approval of roster plans stays on";
    LibraryAdded = "library.added" "ライブラリの追加" "Library added";
    LibraryChanged = "library.changed" "ライブラリの変更" "Library changed";
    LibraryWithdrawn = "library.withdrawn" "ライブラリの販売終了" "Library withdrawn from sale";
    LibraryOffered = "library.offered" "ライブラリの販売再開" "Library offered again";
    CourseAdded = "course.added" "コースの追加" "Course added";
    CourseChanged = "course.changed" "コースの変更" "Course changed";
    CourseRemoved = "course.removed" "コースの削除" "Course removed";
    CourseLibrariesChanged = "course.libraries_changed" "コースの提供ライブラリ・期間の変更" "Libraries and days of a course changed";
    ScormUnitAdded = "course.scorm_added" "SCORM単元の追加" "SCORM unit added";
    ScormUnitChanged = "course.scorm_changed" "SCORM単元の変更・差し替え" "SCORM unit changed";
    ScormUnitRemoved = "course.scorm_removed" "SCORM単元の取り外し" "SCORM unit taken out";
    VideoUnitAdded = "course.video_added" "動画単元の追加" "Video unit added";
    VideoUnitChanged = "course.video_changed" "動画単元の変更・差し替え" "Video unit changed";
    VideoUnitRemoved = "course.video_removed" "動画単元の取り外し" "Video unit taken out";
    VideoCaptionsChanged = "video.captions_changed" "動画の字幕の変更" "Captions of a video changed";
    CoursesImported = "courses.imported" "コースの一括登録" "Courses loaded from a file";
    CategoryAdded = "course_category.added" "コース分類の追加" "Course category added";
    CategoryChanged = "course_category.changed" "コース分類の変更" "Course category changed";
    CategoryRemoved = "course_category.removed" "コース分類の削除" "Course category removed";
    SeriesAdded = "course_series.added" "シリーズの追加" "Series added";
    SeriesChanged = "course_series.changed" "シリーズの変更" "Series changed";
    SeriesRemoved = "course_series.removed" "シリーズの削除" "Series removed";
    HolidaysImported = "holidays.imported" "祝日表の取込み" "Table of holidays imported";
    HolidayTableEnds = "holidays.table_ends" "祝日表の期限に関するお知らせ" "The table of holidays ends soon";
    ClosingDaysAdded = "closing_days.added" "休業日の追加" "Closing days added";
    ClosingDayRemoved = "closing_day.removed" "休業日の取消し" "Closing day taken away";
    PolicyChanged = "policy.changed" "契約ルールの変更" "Contract policy changed";
    PurgeAnnounced = "workspace.purge_announced" "データ削除の予告" "Purge announced";
    ContractPurged = "workspace.purged" "保管期間の終了によるデータ削除" "Data purged after the retention";
    CarryOverDeclined = "carry_over.declined" "受講者の引き継ぎをしない" "Carry-over declined";
    CarryOverPlanned = "carry_over.planned" "受講者の引き継ぎの確認" "Carry-over planned";
    CompletionsCarried = "carry_over.completions" "修了履歴の引き継ぎ" "Completions carried over";
    CourseCompleted = "enrolment.completed" "コースの修了" "Course completed";
    CourseSettingsChanged = "course_settings.changed" "コース設定の変更" "Course settings changed";
    CourseSettingsNarrowed = "course_settings.narrowed" "表示コースの限定" "Only some courses shown";
    CourseSettingsCopied = "course_settings.copied" "前期のコース設定のコピー" "Course settings copied from the former term";
    TrainingClassCreated = "training_class.created" "クラスの作成" "Class created";
    TrainingClassChanged = "training_class.changed" "クラスの変更" "Class changed";
    TrainingClassRemoved = "training_class.removed" "クラスの削除" "Class deleted";
    TrainingClassCopied = "training_class.copied" "クラスのコピー" "Class copied";
    TrainingClassMembersAdded = "training_class.members_added" "クラスへの受講者の追加" "People added to a class";
    TrainingClassMembersRemoved = "training_class.members_removed" "クラスからの受講者の除外" "People taken out of a class";
    NoticeCreated = "notice.created" "お知らせの作成" "Notice written";
    NoticeChanged = "notice.changed" "お知らせの変更" "Notice changed";
    NoticePublished = "notice.published" "お知らせの公開" "Notice published";
    NoticeWithdrawn = "notice.withdrawn" "お知らせの取り下げ" "Notice withdrawn";
    NoticeRemoved = "notice.removed" "お知らせの下書きの削除" "Draft of a notice deleted";
    MailingSent = "mailing.sent" "メール配信の開始" "Mailing sent";
    MailingStopped = "mailing.stopped" "メール配信の中止" "Mailing stopped";
    CertificateIssued = "certificate.issued" "修了証の発行" "Certificate issued";
    SurveyExported = "survey.exported" "アンケート結果の出力" "Survey exported";
    ReportMarked = "report.marked" "レポートの採点" "Report marked";
    ReportReturned = "report.returned" "レポートの差し戻し" "Report returned";
    ReportsExported = "reports.exported" "レポート採点結果の出力" "Reports exported";
    StatusExported = "learning_status.exported" "受講状況の出力" "Learning status exported";
    DemoClockMoved = "demo_clock.moved" "デモ日付の変更" "Demo clock moved";
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn codes_are_unique_and_come_back() {
        let codes: HashSet<_> = Action::ALL.iter().map(|action| action.code()).collect();
        assert_eq!(codes.len(), Action::ALL.len());
        for action in Action::ALL {
            assert_eq!(Action::from_code(action.code()), Some(*action));
        }
    }
}
