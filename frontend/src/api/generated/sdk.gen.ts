// Generated from openapi/openapi.json; do not edit.

import { type Client, formDataBodySerializer, type Options as Options2, type TDataShape } from './client';
import { client } from './client.gen';
import type { AcceptHandOverData, AcceptHandOverErrors, AcceptHandOverResponses, AddTrainingClassMembersData, AddTrainingClassMembersErrors, AddTrainingClassMembersResponses, AnswerMySurveyData, AnswerMySurveyErrors, AnswerMySurveyResponses, ApplyRosterPlanRuleData, ApplyRosterPlanRuleErrors, ApplyRosterPlanRuleResponses, ApproveOrderData, ApproveOrderErrors, ApproveOrderResponses, AskEmailChangeData, AskEmailChangeErrors, AskEmailChangeResponses, AskHandOverData, AskHandOverErrors, AskHandOverResponses, AttachMyReportFileData, AttachMyReportFileErrors, AttachMyReportFileResponses, AttachRosterPlanFileData, AttachRosterPlanFileErrors, AttachRosterPlanFileResponses, BeginMyAttemptData, BeginMyAttemptErrors, BeginMyAttemptResponses, BulkReleaseLearnersData, BulkReleaseLearnersErrors, BulkReleaseLearnersResponses, CancelHandOverData, CancelHandOverErrors, CancelHandOverResponses, CancelJobData, CancelJobErrors, CancelJobResponses, ChangePasswordData, ChangePasswordErrors, ChangePasswordResponses, CommitCarryOverData, CommitCarryOverErrors, CommitCarryOverResponses, CommitCourseImportData, CommitCourseImportErrors, CommitCourseImportResponses, CommitHolidayImportData, CommitHolidayImportErrors, CommitHolidayImportResponses, CommitImportData, CommitImportErrors, CommitImportResponses, CommitRosterPlanData, CommitRosterPlanErrors, CommitRosterPlanResponses, CompareLibrariesData, CompareLibrariesErrors, CompareLibrariesResponses, ComparePricesData, ComparePricesErrors, ComparePricesResponses, ConfirmEmailChangeData, ConfirmEmailChangeErrors, ConfirmEmailChangeResponses, ConfirmNextRosterData, ConfirmNextRosterErrors, ConfirmNextRosterResponses, ConfirmOrderData, ConfirmOrderErrors, ConfirmOrderResponses, CopyCourseSettingsData, CopyCourseSettingsErrors, CopyCourseSettingsResponses, CopyTrainingClassData, CopyTrainingClassErrors, CopyTrainingClassResponses, CorrectDocumentData, CorrectDocumentErrors, CorrectDocumentResponses, CreateCalendarFeedData, CreateCalendarFeedErrors, CreateCalendarFeedResponses, CreateClosingDaysData, CreateClosingDaysErrors, CreateClosingDaysResponses, CreateCourseCategoryData, CreateCourseCategoryErrors, CreateCourseCategoryResponses, CreateCourseData, CreateCourseErrors, CreateCourseImportData, CreateCourseImportErrors, CreateCourseImportResponses, CreateCourseResponses, CreateCourseSeriesData, CreateCourseSeriesErrors, CreateCourseSeriesResponses, CreateHandOutData, CreateHandOutErrors, CreateHandOutResponses, CreateHolidayImportData, CreateHolidayImportErrors, CreateHolidayImportResponses, CreateImportData, CreateImportErrors, CreateImportResponses, CreateLearnerData, CreateLearnerErrors, CreateLearnerResponses, CreateLibraryData, CreateLibraryErrors, CreateLibraryResponses, CreateOrderData, CreateOrderErrors, CreateOrderResponses, CreateOrgUnitData, CreateOrgUnitErrors, CreateOrgUnitResponses, CreatePriceBookData, CreatePriceBookErrors, CreatePriceBookResponses, CreatePriceQuoteData, CreatePriceQuoteErrors, CreatePriceQuoteResponses, CreateQuotationData, CreateQuotationErrors, CreateQuotationResponses, CreateSavedSearchData, CreateSavedSearchErrors, CreateSavedSearchResponses, CreateScimTokenData, CreateScimTokenErrors, CreateScimTokenResponses, CreateScormPackageData, CreateScormPackageErrors, CreateScormPackageResponses, CreateScormUnitData, CreateScormUnitErrors, CreateScormUnitResponses, CreateSetUpLinksData, CreateSetUpLinksErrors, CreateSetUpLinksResponses, CreateTrainingClassData, CreateTrainingClassErrors, CreateTrainingClassResponses, CreateWebhookEndpointData, CreateWebhookEndpointErrors, CreateWebhookEndpointResponses, DecideRosterPlanApprovalData, DecideRosterPlanApprovalErrors, DecideRosterPlanApprovalResponses, DecideRosterPlanPeopleData, DecideRosterPlanPeopleErrors, DecideRosterPlanPeopleResponses, DeclineCarryOverData, DeclineCarryOverErrors, DeclineCarryOverResponses, DiscardRosterPlanData, DiscardRosterPlanErrors, DiscardRosterPlanResponses, DownloadDocumentData, DownloadDocumentErrors, DownloadDocumentResponses, ExportDocumentsData, ExportDocumentsErrors, ExportDocumentsResponses, ExportLearnersData, ExportLearnersErrors, ExportLearnersResponses, ExportLearningStatusData, ExportLearningStatusErrors, ExportLearningStatusResponses, ExportLoginsData, ExportLoginsErrors, ExportLoginsResponses, ExportReportsData, ExportReportsErrors, ExportReportsResponses, ExportSurveyData, ExportSurveyErrors, ExportSurveyResponses, FinishMyPageData, FinishMyPageErrors, FinishMyPageResponses, ForgotLoginIdData, ForgotLoginIdErrors, ForgotLoginIdResponses, ForgotPasswordData, ForgotPasswordErrors, ForgotPasswordResponses, GetCalendarData, GetCalendarErrors, GetCalendarResponses, GetCalendarYearData, GetCalendarYearErrors, GetCalendarYearResponses, GetCarryOverData, GetCarryOverErrors, GetCarryOverResponses, GetCertificateData, GetCertificateErrors, GetCertificateResponses, GetCompanyData, GetCompanyErrors, GetCompanyResponses, GetContractData, GetContractErrors, GetContractResponses, GetContractSeatTimelineData, GetContractSeatTimelineErrors, GetContractSeatTimelineResponses, GetCourseData, GetCourseErrors, GetCourseImportData, GetCourseImportErrors, GetCourseImportResponses, GetCourseImportSampleData, GetCourseImportSampleErrors, GetCourseImportSampleResponses, GetCourseResponses, GetCourseUnitsData, GetCourseUnitsErrors, GetCourseUnitsResponses, GetCustomerData, GetCustomerErrors, GetCustomerResponses, GetDemoData, GetDemoErrors, GetDemoResponses, GetDocumentData, GetDocumentErrors, GetDocumentResponses, GetHandOverData, GetHandOverErrors, GetHandOverInvitationData, GetHandOverInvitationErrors, GetHandOverInvitationResponses, GetHandOverResponses, GetHolidayImportData, GetHolidayImportErrors, GetHolidayImportResponses, GetImportData, GetImportErrorFileData, GetImportErrorFileErrors, GetImportErrorFileResponses, GetImportErrors, GetImportResponses, GetImportSampleData, GetImportSampleErrors, GetImportSampleResponses, GetIssuerData, GetIssuerErrors, GetIssuerResponses, GetJobData, GetJobErrors, GetJobResponses, GetJwksData, GetJwksErrors, GetJwksResponses, GetLearnerData, GetLearnerErrors, GetLearnerResponses, GetLearningStatusSummaryData, GetLearningStatusSummaryErrors, GetLearningStatusSummaryResponses, GetLibraryContentsData, GetLibraryContentsErrors, GetLibraryContentsResponses, GetLibraryData, GetLibraryErrors, GetLibraryResponses, GetLinkData, GetLinkErrors, GetLinkResponses, GetMailData, GetMailErrors, GetMailResponses, GetMeData, GetMeErrors, GetMeResponses, GetMyCertificateData, GetMyCertificateErrors, GetMyCertificateResponses, GetMyCourseData, GetMyCourseErrors, GetMyCourseResponses, GetMyReportData, GetMyReportErrors, GetMyReportFileData, GetMyReportFileErrors, GetMyReportFileResponses, GetMyReportResponses, GetNextRosterData, GetNextRosterErrors, GetNextRosterResponses, GetOrderData, GetOrderErrors, GetOrderResponses, GetOrgUnitData, GetOrgUnitErrors, GetOrgUnitResponses, GetPolicyData, GetPolicyErrors, GetPolicyResponses, GetPriceBookData, GetPriceBookErrors, GetPriceBookResponses, GetReportData, GetReportErrors, GetReportFileData, GetReportFileErrors, GetReportFileResponses, GetReportResponses, GetRosterApprovalData, GetRosterApprovalErrors, GetRosterApprovalResponses, GetRosterPlanData, GetRosterPlanErrors, GetRosterPlanResponses, GetScimConnectionData, GetScimConnectionErrors, GetScimConnectionResponses, GetSurveyData, GetSurveyErrors, GetSurveyResponses, GetTrainingClassData, GetTrainingClassErrors, GetTrainingClassResponses, GetWebhookEndpointData, GetWebhookEndpointErrors, GetWebhookEndpointResponses, GetWorkspaceData, GetWorkspaceErrors, GetWorkspaceResponses, GetWorkspaceSeatTimelineData, GetWorkspaceSeatTimelineErrors, GetWorkspaceSeatTimelineResponses, HandInMyAttemptData, HandInMyAttemptErrors, HandInMyAttemptResponses, HandInMyReportData, HandInMyReportErrors, HandInMyReportResponses, HideTrainingClassTwinsData, HideTrainingClassTwinsErrors, HideTrainingClassTwinsResponses, InviteTrainingAdminData, InviteTrainingAdminErrors, InviteTrainingAdminResponses, LaunchMyScormData, LaunchMyScormErrors, LaunchMyScormResponses, ListAuditEventsData, ListAuditEventsErrors, ListAuditEventsResponses, ListCalendarData, ListCalendarErrors, ListCalendarFeedsData, ListCalendarFeedsErrors, ListCalendarFeedsResponses, ListCalendarResponses, ListCatalogueData, ListCatalogueErrors, ListCatalogueResponses, ListCompaniesData, ListCompaniesErrors, ListCompaniesResponses, ListContractsData, ListContractSeatChangesData, ListContractSeatChangesErrors, ListContractSeatChangesResponses, ListContractsErrors, ListContractsResponses, ListCourseCategoriesData, ListCourseCategoriesErrors, ListCourseCategoriesResponses, ListCoursesData, ListCourseSeriesData, ListCourseSeriesErrors, ListCourseSeriesResponses, ListCoursesErrors, ListCourseSettingsData, ListCourseSettingsErrors, ListCourseSettingsOfTargetData, ListCourseSettingsOfTargetErrors, ListCourseSettingsOfTargetResponses, ListCourseSettingsResponses, ListCoursesResponses, ListCustomerMailsData, ListCustomerMailsErrors, ListCustomerMailsResponses, ListCustomersData, ListCustomersErrors, ListCustomersResponses, ListDocumentsData, ListDocumentsErrors, ListDocumentsResponses, ListDueRenewalsData, ListDueRenewalsErrors, ListDueRenewalsResponses, ListEnrolmentAttemptsData, ListEnrolmentAttemptsErrors, ListEnrolmentAttemptsResponses, ListEnrolmentsData, ListEnrolmentsErrors, ListEnrolmentsResponses, ListImportRowsData, ListImportRowsErrors, ListImportRowsResponses, ListJobsData, ListJobsErrors, ListJobsResponses, ListLearnerCourseSettingsData, ListLearnerCourseSettingsErrors, ListLearnerCourseSettingsResponses, ListLearnersData, ListLearnersErrors, ListLearnersResponses, ListLearningStatusData, ListLearningStatusErrors, ListLearningStatusResponses, ListLibrariesData, ListLibrariesErrors, ListLibrariesResponses, ListLibraryCoursesData, ListLibraryCoursesErrors, ListLibraryCoursesResponses, ListLoginsData, ListLoginsErrors, ListLoginsResponses, ListMailsData, ListMailsErrors, ListMailsResponses, ListMyClassesData, ListMyClassesErrors, ListMyClassesResponses, ListMyCoursesData, ListMyCoursesErrors, ListMyCoursesResponses, ListMyEnrolmentsData, ListMyEnrolmentsErrors, ListMyEnrolmentsResponses, ListNextRosterDiffData, ListNextRosterDiffErrors, ListNextRosterDiffResponses, ListOrdersData, ListOrdersErrors, ListOrdersResponses, ListOrgUnitsData, ListOrgUnitsErrors, ListOrgUnitsResponses, ListPriceBooksData, ListPriceBooksErrors, ListPriceBooksResponses, ListPurgesData, ListPurgesErrors, ListPurgesResponses, ListReportsData, ListReportsErrors, ListReportsResponses, ListRosterPlanPeopleData, ListRosterPlanPeopleErrors, ListRosterPlanPeopleResponses, ListSavedSearchesData, ListSavedSearchesErrors, ListSavedSearchesResponses, ListStartMonthsData, ListStartMonthsErrors, ListStartMonthsResponses, ListSurveyAnswersData, ListSurveyAnswersErrors, ListSurveyAnswersResponses, ListSurveysData, ListSurveysErrors, ListSurveysResponses, ListSurveyTextsData, ListSurveyTextsErrors, ListSurveyTextsResponses, ListTrainingAdminsData, ListTrainingAdminsErrors, ListTrainingAdminsResponses, ListTrainingClassesData, ListTrainingClassesErrors, ListTrainingClassesResponses, ListTrainingClassMembersData, ListTrainingClassMembersErrors, ListTrainingClassMembersResponses, ListWebhookDeliveriesData, ListWebhookDeliveriesErrors, ListWebhookDeliveriesResponses, ListWebhookEndpointsData, ListWebhookEndpointsErrors, ListWebhookEndpointsResponses, ListWorkspaceSeatChangesData, ListWorkspaceSeatChangesErrors, ListWorkspaceSeatChangesResponses, LogInData, LogInErrors, LogInResponses, LogOutData, LogOutErrors, LogOutResponses, MarkReportData, MarkReportErrors, MarkReportResponses, MoveDemoClockData, MoveDemoClockErrors, MoveDemoClockResponses, MoveOrgUnitData, MoveOrgUnitErrors, MoveOrgUnitResponses, OfferLibraryData, OfferLibraryErrors, OfferLibraryResponses, OpenMyUnitData, OpenMyUnitErrors, OpenMyUnitResponses, PlanCarryOverData, PlanCarryOverErrors, PlanCarryOverResponses, PreviewClosingDaysData, PreviewClosingDaysErrors, PreviewClosingDaysResponses, PreviewCourseSettingsCopyData, PreviewCourseSettingsCopyErrors, PreviewCourseSettingsCopyResponses, PreviewPriceBookData, PreviewPriceBookErrors, PreviewPriceBookResponses, PutCourseLibrariesData, PutCourseLibrariesErrors, PutCourseLibrariesResponses, PutCourseSettingsData, PutCourseSettingsErrors, PutCourseSettingsResponses, PutTrainingClassData, PutTrainingClassErrors, PutTrainingClassResponses, RedeemHandOutCodeData, RedeemHandOutCodeErrors, RedeemHandOutCodeResponses, RefreshRosterPlanData, RefreshRosterPlanErrors, RefreshRosterPlanResponses, RefreshSessionData, RefreshSessionErrors, RefreshSessionResponses, RemoveClosingDayData, RemoveClosingDayErrors, RemoveClosingDayResponses, RemoveCourseCategoryData, RemoveCourseCategoryErrors, RemoveCourseCategoryResponses, RemoveCourseData, RemoveCourseErrors, RemoveCourseResponses, RemoveCourseSeriesData, RemoveCourseSeriesErrors, RemoveCourseSeriesResponses, RemoveCourseSettingData, RemoveCourseSettingErrors, RemoveCourseSettingResponses, RemoveLearnerData, RemoveLearnerErrors, RemoveLearnerResponses, RemoveMyReportFileData, RemoveMyReportFileErrors, RemoveMyReportFileResponses, RemoveOrgUnitData, RemoveOrgUnitErrors, RemoveOrgUnitResponses, RemoveSavedSearchData, RemoveSavedSearchErrors, RemoveSavedSearchResponses, RemoveScormUnitData, RemoveScormUnitErrors, RemoveScormUnitResponses, RemoveTrainingAdminData, RemoveTrainingAdminErrors, RemoveTrainingAdminResponses, RemoveTrainingClassData, RemoveTrainingClassErrors, RemoveTrainingClassMembersData, RemoveTrainingClassMembersErrors, RemoveTrainingClassMembersResponses, RemoveTrainingClassResponses, RemoveWebhookEndpointData, RemoveWebhookEndpointErrors, RemoveWebhookEndpointResponses, ReopenNextRosterData, ReopenNextRosterErrors, ReopenNextRosterResponses, ReplayFailedWebhooksData, ReplayFailedWebhooksErrors, ReplayFailedWebhooksResponses, ReplayWebhookDeliveryData, ReplayWebhookDeliveryErrors, ReplayWebhookDeliveryResponses, RequestRosterPlanApprovalData, RequestRosterPlanApprovalErrors, RequestRosterPlanApprovalResponses, ResetLearnerPasswordData, ResetLearnerPasswordErrors, ResetLearnerPasswordResponses, ReturnOrderData, ReturnOrderErrors, ReturnOrderResponses, ReturnReportData, ReturnReportErrors, ReturnReportResponses, RevokeCalendarFeedData, RevokeCalendarFeedErrors, RevokeCalendarFeedResponses, RevokeScimTokenData, RevokeScimTokenErrors, RevokeScimTokenResponses, RotateWebhookSecretData, RotateWebhookSecretErrors, RotateWebhookSecretResponses, SaveMyReportDraftData, SaveMyReportDraftErrors, SaveMyReportDraftResponses, SaveMyScormData, SaveMyScormErrors, SaveMyScormResponses, SendTrainingAdminLinkData, SendTrainingAdminLinkErrors, SendTrainingAdminLinkResponses, SendWebhookTestData, SendWebhookTestErrors, SendWebhookTestResponses, SetPasswordData, SetPasswordErrors, SetPasswordResponses, SetRosterApprovalData, SetRosterApprovalErrors, SetRosterApprovalResponses, ShowOnlyTheseCoursesData, ShowOnlyTheseCoursesErrors, ShowOnlyTheseCoursesResponses, SignUpData, SignUpErrors, SignUpResponses, StartRosterPlanData, StartRosterPlanErrors, StartRosterPlanResponses, SubmitOrderData, SubmitOrderErrors, SubmitOrderResponses, TryPricesData, TryPricesErrors, TryPricesResponses, UndoRosterPlanData, UndoRosterPlanErrors, UndoRosterPlanResponses, UpdateCompanyData, UpdateCompanyErrors, UpdateCompanyResponses, UpdateCourseCategoryData, UpdateCourseCategoryErrors, UpdateCourseCategoryResponses, UpdateCourseData, UpdateCourseErrors, UpdateCourseResponses, UpdateCourseSeriesData, UpdateCourseSeriesErrors, UpdateCourseSeriesResponses, UpdateIssuerData, UpdateIssuerErrors, UpdateIssuerResponses, UpdateLearnerData, UpdateLearnerErrors, UpdateLearnerResponses, UpdateLibraryData, UpdateLibraryErrors, UpdateLibraryResponses, UpdateMeData, UpdateMeErrors, UpdateMeResponses, UpdateOrderData, UpdateOrderErrors, UpdateOrderResponses, UpdateOrgUnitData, UpdateOrgUnitErrors, UpdateOrgUnitResponses, UpdatePolicyData, UpdatePolicyErrors, UpdatePolicyResponses, UpdatePriceBookData, UpdatePriceBookErrors, UpdatePriceBookResponses, UpdateSavedSearchData, UpdateSavedSearchErrors, UpdateSavedSearchResponses, UpdateScormUnitData, UpdateScormUnitErrors, UpdateScormUnitResponses, UpdateWebhookEndpointData, UpdateWebhookEndpointErrors, UpdateWebhookEndpointResponses, VerifyCertificateData, VerifyCertificateErrors, VerifyCertificateResponses, VerifyEmailData, VerifyEmailErrors, VerifyEmailResponses, WatchJobData, WatchJobErrors, WatchJobResponse, WatchJobResponses, WithdrawLibraryData, WithdrawLibraryErrors, WithdrawLibraryResponses, WithdrawOrderData, WithdrawOrderErrors, WithdrawOrderResponses, WithdrawPriceBookData, WithdrawPriceBookErrors, WithdrawPriceBookResponses, WithdrawRosterPlanRequestData, WithdrawRosterPlanRequestErrors, WithdrawRosterPlanRequestResponses } from './types.gen';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: Record<string, unknown>;
};

/**
 * Publishes the keys that check access tokens.
 *
 * Keys that were in use lately stay until the last token they signed has ended.
 */
export const getJwks = <ThrowOnError extends boolean = true>(options?: Options<GetJwksData, ThrowOnError>) => (options?.client ?? client).get<GetJwksResponses, GetJwksErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/.well-known/jwks.json',
    ...options
});

/**
 * Lists who did what, newest first, the vendor's actions included.
 *
 * The trail of one company, or of one of its workspaces or subjects.
 */
export const listAuditEvents = <ThrowOnError extends boolean = true>(options?: Options<ListAuditEventsData, ThrowOnError>) => (options?.client ?? client).get<ListAuditEventsResponses, ListAuditEventsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/audit-events',
    ...options
});

/**
 * Changes one's own password; every other session of the account ends.
 *
 * The present password has to be given.
 */
export const changePassword = <ThrowOnError extends boolean = true>(options: Options<ChangePasswordData, ThrowOnError>) => (options.client ?? client).post<ChangePasswordResponses, ChangePasswordErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/change-password',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask for another mail address
 *
 * A link goes to the new address, a notice to the present one; nothing changes before the link is used.
 */
export const askEmailChange = <ThrowOnError extends boolean = true>(options: Options<AskEmailChangeData, ThrowOnError>) => (options.client ?? client).post<AskEmailChangeResponses, AskEmailChangeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/email-change',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Prove a new mail address
 *
 * An applicant logs in by it from now on; every session of the account ends. The link works once, for 24 hours.
 */
export const confirmEmailChange = <ThrowOnError extends boolean = true>(options: Options<ConfirmEmailChangeData, ThrowOnError>) => (options.client ?? client).post<ConfirmEmailChangeResponses, ConfirmEmailChangeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/email-change/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sends the user IDs that are registered with a mail address to that address.
 *
 * The answer is the same whether there are any.
 */
export const forgotLoginId = <ThrowOnError extends boolean = true>(options: Options<ForgotLoginIdData, ThrowOnError>) => (options.client ?? client).post<ForgotLoginIdResponses, ForgotLoginIdErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/forgot-login-id',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sends a link to set a new password, if there is such an account with a mail address.
 *
 * The answer is the same either way.
 */
export const forgotPassword = <ThrowOnError extends boolean = true>(options: Options<ForgotPasswordData, ThrowOnError>) => (options.client ?? client).post<ForgotPasswordResponses, ForgotPasswordErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/forgot-password',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sets the first password of somebody who was handed a one-time code on paper.
 *
 * A code works once and for 90 days; afterwards the person logs in with user ID and password.
 */
export const redeemHandOutCode = <ThrowOnError extends boolean = true>(options: Options<RedeemHandOutCodeData, ThrowOnError>) => (options.client ?? client).post<RedeemHandOutCodeResponses, RedeemHandOutCodeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/hand-out-code',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take the own invitation back
 *
 * Its link no longer works.
 */
export const cancelHandOver = <ThrowOnError extends boolean = true>(options?: Options<CancelHandOverData, ThrowOnError>) => (options?.client ?? client).delete<CancelHandOverResponses, CancelHandOverErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/hand-over',
    ...options
});

/**
 * Read the own invitation of a successor
 *
 * 404 where nobody was invited.
 */
export const getHandOver = <ThrowOnError extends boolean = true>(options?: Options<GetHandOverData, ThrowOnError>) => (options?.client ?? client).get<GetHandOverResponses, GetHandOverErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/hand-over',
    ...options
});

/**
 * Invite a successor
 *
 * The role moves when the invitation is accepted, within seven days; an earlier invitation that waits ends.
 */
export const askHandOver = <ThrowOnError extends boolean = true>(options: Options<AskHandOverData, ThrowOnError>) => (options.client ?? client).post<AskHandOverResponses, AskHandOverErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/hand-over',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Accept an invitation
 *
 * In one transaction the successor's account is made, the rights move, and the account of before is closed with its
 * sessions. The link works once.
 */
export const acceptHandOver = <ThrowOnError extends boolean = true>(options: Options<AcceptHandOverData, ThrowOnError>) => (options.client ?? client).post<AcceptHandOverResponses, AcceptHandOverErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/hand-over/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Look at an invitation without using it
 *
 * Tells the successor who hands over what, before anything is accepted.
 */
export const getHandOverInvitation = <ThrowOnError extends boolean = true>(options: Options<GetHandOverInvitationData, ThrowOnError>) => (options.client ?? client).get<GetHandOverInvitationResponses, GetHandOverInvitationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/hand-over/{token}',
    ...options
});

/**
 * Looks at a link without using it.
 *
 * Tells for which site and until when it is good, so that a page can be shown before a password is asked for.
 */
export const getLink = <ThrowOnError extends boolean = true>(options: Options<GetLinkData, ThrowOnError>) => (options.client ?? client).get<GetLinkResponses, GetLinkErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/links/{token}',
    ...options
});

/**
 * Logs in on a site.
 *
 * Wrong ID and wrong password are not told apart. Other reasons (`login.unverified`, `login.no_seat`, `login.term_not_started`,
 * `login.term_ended`, `login.no_workspace`, `login.set_password_first`) are told only with the right password.
 */
export const logIn = <ThrowOnError extends boolean = true>(options: Options<LogInData, ThrowOnError>) => (options.client ?? client).post<LogInResponses, LogInErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/login',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Logs out on a site.
 *
 * Ends the session of the refresh cookie; without one nothing happens.
 */
export const logOut = <ThrowOnError extends boolean = true>(options: Options<LogOutData, ThrowOnError>) => (options.client ?? client).post<LogOutResponses, LogOutErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/logout',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tells who is logged in.
 *
 * Name, role, site and workspace of the caller, as the screens need them.
 */
export const getMe = <ThrowOnError extends boolean = true>(options?: Options<GetMeData, ThrowOnError>) => (options?.client ?? client).get<GetMeResponses, GetMeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/me',
    ...options
});

/**
 * Change one's own name
 *
 * For applicants and training administrators; whoever is looked after by an administrator is changed by that one.
 */
export const updateMe = <ThrowOnError extends boolean = true>(options: Options<UpdateMeData, ThrowOnError>) => (options.client ?? client).patch<UpdateMeResponses, UpdateMeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/me',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Exchanges the refresh cookie for the next one and a fresh access token.
 *
 * Each refresh token works once. One that is used again later ends the whole session (`session.reused`).
 */
export const refreshSession = <ThrowOnError extends boolean = true>(options: Options<RefreshSessionData, ThrowOnError>) => (options.client ?? client).post<RefreshSessionResponses, RefreshSessionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/refresh',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sets a password through a set-up or reset link; the link works once.
 *
 * A reset ends every session of the account.
 */
export const setPassword = <ThrowOnError extends boolean = true>(options: Options<SetPasswordData, ThrowOnError>) => (options.client ?? client).post<SetPasswordResponses, SetPasswordErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/set-password',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Signs a company and its applicant up; a mail with a verification link follows.
 *
 * The answer is the same for an address that is registered already.
 */
export const signUp = <ThrowOnError extends boolean = true>(options: Options<SignUpData, ThrowOnError>) => (options.client ?? client).post<SignUpResponses, SignUpErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/sign-up',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Proves a mail address by the link that was sent there.
 *
 * The link is good for 24 hours and works once.
 */
export const verifyEmail = <ThrowOnError extends boolean = true>(options: Options<VerifyEmailData, ThrowOnError>) => (options.client ?? client).post<VerifyEmailResponses, VerifyEmailErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/auth/verify-email',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the days on which the vendor does not work
 *
 * National holidays of this year and the next, and the vendor's closing days, in order. Weekends are not listed.
 */
export const listCalendar = <ThrowOnError extends boolean = true>(options?: Options<ListCalendarData, ThrowOnError>) => (options?.client ?? client).get<ListCalendarResponses, ListCalendarErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/calendar',
    ...options
});

/**
 * List calendar feeds
 *
 * The living ones of the caller's company (ordering portal) or workspace (administrator site).
 */
export const listCalendarFeeds = <ThrowOnError extends boolean = true>(options?: Options<ListCalendarFeedsData, ThrowOnError>) => (options?.client ?? client).get<ListCalendarFeedsResponses, ListCalendarFeedsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/calendar-feeds',
    ...options
});

/**
 * Make a calendar feed
 *
 * Answers its secret address, once.
 */
export const createCalendarFeed = <ThrowOnError extends boolean = true>(options: Options<CreateCalendarFeedData, ThrowOnError>) => (options.client ?? client).post<CreateCalendarFeedResponses, CreateCalendarFeedErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/calendar-feeds',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Revoke a calendar feed
 *
 * Its address answers 404 from now on.
 */
export const revokeCalendarFeed = <ThrowOnError extends boolean = true>(options: Options<RevokeCalendarFeedData, ThrowOnError>) => (options.client ?? client).delete<RevokeCalendarFeedResponses, RevokeCalendarFeedErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/calendar-feeds/{id}',
    ...options
});

/**
 * Read a year of the calendar
 *
 * National holidays and closing days of the vendor, with the day that each of them lies on.
 */
export const getCalendarYear = <ThrowOnError extends boolean = true>(options: Options<GetCalendarYearData, ThrowOnError>) => (options.client ?? client).get<GetCalendarYearResponses, GetCalendarYearErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/calendar/{year}',
    ...options
});

/**
 * List the whole catalogue
 *
 * Every library and pack, those no longer sold included, in the order of the catalogue.
 */
export const listCatalogue = <ThrowOnError extends boolean = true>(options?: Options<ListCatalogueData, ThrowOnError>) => (options?.client ?? client).get<ListCatalogueResponses, ListCatalogueErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/catalogue',
    ...options
});

/**
 * Check a certificate
 *
 * For whoever has its code; no log-in. Nothing is ever listed.
 */
export const verifyCertificate = <ThrowOnError extends boolean = true>(options: Options<VerifyCertificateData, ThrowOnError>) => (options.client ?? client).get<VerifyCertificateResponses, VerifyCertificateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/certificates/{code}',
    ...options
});

/**
 * Add closing days
 *
 * Due dates of orders that were submitted stay as they were promised; see the preview.
 */
export const createClosingDays = <ThrowOnError extends boolean = true>(options: Options<CreateClosingDaysData, ThrowOnError>) => (options.client ?? client).post<CreateClosingDaysResponses, CreateClosingDaysErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/closing-days',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Preview a change of closing days
 *
 * The orders that wait for approval and would be due on another day by the changed calendar. Nothing is written.
 */
export const previewClosingDays = <ThrowOnError extends boolean = true>(options: Options<PreviewClosingDaysData, ThrowOnError>) => (options.client ?? client).post<PreviewClosingDaysResponses, PreviewClosingDaysErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/closing-days/preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a closing day away
 *
 * Only one that has not come yet.
 */
export const removeClosingDay = <ThrowOnError extends boolean = true>(options: Options<RemoveClosingDayData, ThrowOnError>) => (options.client ?? client).delete<RemoveClosingDayResponses, RemoveClosingDayErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/closing-days/{day}',
    ...options
});

/**
 * List companies
 *
 * By name. The vendor sees every customer, an applicant the own company.
 */
export const listCompanies = <ThrowOnError extends boolean = true>(options?: Options<ListCompaniesData, ThrowOnError>) => (options?.client ?? client).get<ListCompaniesResponses, ListCompaniesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/companies',
    ...options
});

/**
 * Read a company
 *
 * The customer sees its own one, the vendor any.
 */
export const getCompany = <ThrowOnError extends boolean = true>(options: Options<GetCompanyData, ThrowOnError>) => (options.client ?? client).get<GetCompanyResponses, GetCompanyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/companies/{id}',
    ...options
});

/**
 * Change a company
 *
 * Absent fields stay, null clears. Orders and documents that were made before keep what they say.
 */
export const updateCompany = <ThrowOnError extends boolean = true>(options: Options<UpdateCompanyData, ThrowOnError>) => (options.client ?? client).patch<UpdateCompanyResponses, UpdateCompanyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/companies/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List contracts
 *
 * Newest first. An applicant sees the own company's contracts, the vendor all.
 */
export const listContracts = <ThrowOnError extends boolean = true>(options?: Options<ListContractsData, ThrowOnError>) => (options?.client ?? client).get<ListContractsResponses, ListContractsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/contracts',
    ...options
});

/**
 * Read a contract
 *
 * With all its terms, earliest first.
 */
export const getContract = <ThrowOnError extends boolean = true>(options: Options<GetContractData, ThrowOnError>) => (options.client ?? client).get<GetContractResponses, GetContractErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/contracts/{id}',
    ...options
});

/**
 * List the seats bought by a contract
 *
 * The ledger over all terms, newest change first.
 */
export const listContractSeatChanges = <ThrowOnError extends boolean = true>(options: Options<ListContractSeatChangesData, ThrowOnError>) => (options.client ?? client).get<ListContractSeatChangesResponses, ListContractSeatChangesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/contracts/{id}/seat-changes',
    ...options
});

/**
 * Read the seat timeline of a contract
 *
 * The same as for the workspace, in counts alone: whoever orders sees no people.
 */
export const getContractSeatTimeline = <ThrowOnError extends boolean = true>(options: Options<GetContractSeatTimelineData, ThrowOnError>) => (options.client ?? client).get<GetContractSeatTimelineResponses, GetContractSeatTimelineErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/contracts/{id}/seat-timeline',
    ...options
});

/**
 * List course categories
 *
 * As a tree is read: each of the first level with those below it.
 */
export const listCourseCategories = <ThrowOnError extends boolean = true>(options?: Options<ListCourseCategoriesData, ThrowOnError>) => (options?.client ?? client).get<ListCourseCategoriesResponses, ListCourseCategoriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-categories',
    ...options
});

/**
 * Add a course category
 *
 * At the top, or below a category of the first level; there are two levels.
 */
export const createCourseCategory = <ThrowOnError extends boolean = true>(options: Options<CreateCourseCategoryData, ThrowOnError>) => (options.client ?? client).post<CreateCourseCategoryResponses, CreateCourseCategoryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-categories',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a course category
 *
 * Only one that nothing belongs to.
 */
export const removeCourseCategory = <ThrowOnError extends boolean = true>(options: Options<RemoveCourseCategoryData, ThrowOnError>) => (options.client ?? client).delete<RemoveCourseCategoryResponses, RemoveCourseCategoryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-categories/{id}',
    ...options
});

/**
 * Change a course category
 *
 * Absent fields stay, null clears.
 */
export const updateCourseCategory = <ThrowOnError extends boolean = true>(options: Options<UpdateCourseCategoryData, ThrowOnError>) => (options.client ?? client).patch<UpdateCourseCategoryResponses, UpdateCourseCategoryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-categories/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Download a sample course file
 *
 * A file of the right columns with a few lines, to be filled in.
 */
export const getCourseImportSample = <ThrowOnError extends boolean = true>(options?: Options<GetCourseImportSampleData, ThrowOnError>) => (options?.client ?? client).get<GetCourseImportSampleResponses, GetCourseImportSampleErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-import-sample',
    ...options
});

/**
 * Load a course file
 *
 * Nothing is written but the file. Whatever is wrong with it stands in the plan, all of it at once.
 */
export const createCourseImport = <ThrowOnError extends boolean = true>(options: Options<CreateCourseImportData, ThrowOnError>) => (options.client ?? client).post<CreateCourseImportResponses, CreateCourseImportErrors, ThrowOnError, 'data'>({
    ...formDataBodySerializer,
    responseStyle: 'data',
    url: '/api/v1/course-imports',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * Read the plan of a course file
 *
 * Worked out against the catalogue as it is now.
 */
export const getCourseImport = <ThrowOnError extends boolean = true>(options: Options<GetCourseImportData, ThrowOnError>) => (options.client ?? client).get<GetCourseImportResponses, GetCourseImportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-imports/{id}',
    ...options
});

/**
 * Confirm the plan of a course file
 *
 * Writes exactly the plan with this hash; refused if the catalogue changed meanwhile.
 */
export const commitCourseImport = <ThrowOnError extends boolean = true>(options: Options<CommitCourseImportData, ThrowOnError>) => (options.client ?? client).post<CommitCourseImportResponses, CommitCourseImportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-imports/{id}/commit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List course series
 *
 * In the vendor's order.
 */
export const listCourseSeries = <ThrowOnError extends boolean = true>(options?: Options<ListCourseSeriesData, ThrowOnError>) => (options?.client ?? client).get<ListCourseSeriesResponses, ListCourseSeriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-series',
    ...options
});

/**
 * Add a course series
 *
 * For short courses that belong together.
 */
export const createCourseSeries = <ThrowOnError extends boolean = true>(options: Options<CreateCourseSeriesData, ThrowOnError>) => (options.client ?? client).post<CreateCourseSeriesResponses, CreateCourseSeriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-series',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a course series
 *
 * Only one that nothing belongs to.
 */
export const removeCourseSeries = <ThrowOnError extends boolean = true>(options: Options<RemoveCourseSeriesData, ThrowOnError>) => (options.client ?? client).delete<RemoveCourseSeriesResponses, RemoveCourseSeriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-series/{id}',
    ...options
});

/**
 * Change a course series
 *
 * Absent fields stay, null clears.
 */
export const updateCourseSeries = <ThrowOnError extends boolean = true>(options: Options<UpdateCourseSeriesData, ThrowOnError>) => (options.client ?? client).patch<UpdateCourseSeriesResponses, UpdateCourseSeriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/course-series/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List courses
 *
 * Every course of the vendor's, by code.
 */
export const listCourses = <ThrowOnError extends boolean = true>(options?: Options<ListCoursesData, ThrowOnError>) => (options?.client ?? client).get<ListCoursesResponses, ListCoursesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses',
    ...options
});

/**
 * Add a course
 *
 * It is in no library until it is put into one.
 */
export const createCourse = <ThrowOnError extends boolean = true>(options: Options<CreateCourseData, ThrowOnError>) => (options.client ?? client).post<CreateCourseResponses, CreateCourseErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a course
 *
 * Only one that was never in a library.
 */
export const removeCourse = <ThrowOnError extends boolean = true>(options: Options<RemoveCourseData, ThrowOnError>) => (options.client ?? client).delete<RemoveCourseResponses, RemoveCourseErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses/{id}',
    ...options
});

/**
 * Read a course
 *
 * With the libraries it is in, over time.
 */
export const getCourse = <ThrowOnError extends boolean = true>(options: Options<GetCourseData, ThrowOnError>) => (options.client ?? client).get<GetCourseResponses, GetCourseErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses/{id}',
    ...options
});

/**
 * Change a course
 *
 * Absent fields stay, null clears. Its libraries have operations of their own.
 */
export const updateCourse = <ThrowOnError extends boolean = true>(options: Options<UpdateCourseData, ThrowOnError>) => (options.client ?? client).patch<UpdateCourseResponses, UpdateCourseErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Put a course into libraries
 *
 * Takes the whole list of stretches. What has passed stays as it is; a declared upgrade must not lose a course by it.
 */
export const putCourseLibraries = <ThrowOnError extends boolean = true>(options: Options<PutCourseLibrariesData, ThrowOnError>) => (options.client ?? client).put<PutCourseLibrariesResponses, PutCourseLibrariesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses/{id}/libraries',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Make a SCORM package a unit
 *
 * The last one of the course.
 */
export const createScormUnit = <ThrowOnError extends boolean = true>(options: Options<CreateScormUnitData, ThrowOnError>) => (options.client ?? client).post<CreateScormUnitResponses, CreateScormUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses/{id}/scorm-units',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a SCORM unit out of its course
 *
 * It is shown no more; what people reached in it stays.
 */
export const removeScormUnit = <ThrowOnError extends boolean = true>(options: Options<RemoveScormUnitData, ThrowOnError>) => (options.client ?? client).delete<RemoveScormUnitResponses, RemoveScormUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses/{id}/scorm-units/{unit}',
    ...options
});

/**
 * Change a SCORM unit
 *
 * Its package too: whoever has it open goes on with the one that was opened.
 */
export const updateScormUnit = <ThrowOnError extends boolean = true>(options: Options<UpdateScormUnitData, ThrowOnError>) => (options.client ?? client).put<UpdateScormUnitResponses, UpdateScormUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses/{id}/scorm-units/{unit}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the units of a course
 *
 * In their order, with the package of those that run one.
 */
export const getCourseUnits = <ThrowOnError extends boolean = true>(options: Options<GetCourseUnitsData, ThrowOnError>) => (options.client ?? client).get<GetCourseUnitsResponses, GetCourseUnitsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/courses/{id}/units',
    ...options
});

/**
 * List customers
 *
 * By name, with where each of them stands.
 */
export const listCustomers = <ThrowOnError extends boolean = true>(options?: Options<ListCustomersData, ThrowOnError>) => (options?.client ?? client).get<ListCustomersResponses, ListCustomersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/customers',
    ...options
});

/**
 * Read a customer
 *
 * Company, contracts and people to speak to.
 */
export const getCustomer = <ThrowOnError extends boolean = true>(options: Options<GetCustomerData, ThrowOnError>) => (options.client ?? client).get<GetCustomerResponses, GetCustomerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/customers/{id}',
    ...options
});

/**
 * List the mails to a customer
 *
 * Newest first, without their texts: they may carry one-time links.
 */
export const listCustomerMails = <ThrowOnError extends boolean = true>(options: Options<ListCustomerMailsData, ThrowOnError>) => (options.client ?? client).get<ListCustomerMailsResponses, ListCustomerMailsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/customers/{id}/mails',
    ...options
});

/**
 * Tells whether this is a demonstration.
 *
 * Its accounts and its clock, where it is one.
 */
export const getDemo = <ThrowOnError extends boolean = true>(options?: Options<GetDemoData, ThrowOnError>) => (options?.client ?? client).get<GetDemoResponses, GetDemoErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/demo',
    ...options
});

/**
 * Moves the demonstration's clock forward.
 *
 * Every deadline on the way is run, midnight by midnight, each automatic mail once.
 */
export const moveDemoClock = <ThrowOnError extends boolean = true>(options: Options<MoveDemoClockData, ThrowOnError>) => (options.client ?? client).post<MoveDemoClockResponses, MoveDemoClockErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/demo/clock',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List documents
 *
 * Newest first. An applicant sees the own company's documents, the vendor all.
 */
export const listDocuments = <ThrowOnError extends boolean = true>(options?: Options<ListDocumentsData, ThrowOnError>) => (options?.client ?? client).get<ListDocumentsResponses, ListDocumentsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/documents',
    ...options
});

/**
 * Export the index of documents
 *
 * The documents a list with the same filters shows, as CSV in UTF-8, sent while it is written.
 */
export const exportDocuments = <ThrowOnError extends boolean = true>(options?: Options<ExportDocumentsData, ThrowOnError>) => (options?.client ?? client).get<ExportDocumentsResponses, ExportDocumentsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/documents/export',
    ...options
});

/**
 * Read a document
 *
 * Everything that is printed on it, and what refers to it.
 */
export const getDocument = <ThrowOnError extends boolean = true>(options: Options<GetDocumentData, ThrowOnError>) => (options.client ?? client).get<GetDocumentResponses, GetDocumentErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/documents/{id}',
    ...options
});

/**
 * Put a document right
 *
 * Issues a new document with the whole right contents, which refers to this one. This one stays as it is.
 */
export const correctDocument = <ThrowOnError extends boolean = true>(options: Options<CorrectDocumentData, ThrowOnError>) => (options.client ?? client).post<CorrectDocumentResponses, CorrectDocumentErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/documents/{id}/correct',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Download a document
 *
 * As PDF/A. The same bytes for good: the `ETag` is their SHA-256. Ranges are served.
 */
export const downloadDocument = <ThrowOnError extends boolean = true>(options: Options<DownloadDocumentData, ThrowOnError>) => (options.client ?? client).get<DownloadDocumentResponses, DownloadDocumentErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/documents/{id}/pdf',
    ...options
});

/**
 * List renewals that are due
 *
 * Contracts whose renewal window is open, by deadline: those that have not applied, or all.
 */
export const listDueRenewals = <ThrowOnError extends boolean = true>(options?: Options<ListDueRenewalsData, ThrowOnError>) => (options?.client ?? client).get<ListDueRenewalsResponses, ListDueRenewalsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/due-renewals',
    ...options
});

/**
 * Load a table of holidays
 *
 * The Cabinet Office's `syukujitsu.csv`. Nothing is written but the file; the plan says how it differs from the law's formula.
 */
export const createHolidayImport = <ThrowOnError extends boolean = true>(options: Options<CreateHolidayImportData, ThrowOnError>) => (options.client ?? client).post<CreateHolidayImportResponses, CreateHolidayImportErrors, ThrowOnError, 'data'>({
    ...formDataBodySerializer,
    responseStyle: 'data',
    url: '/api/v1/holiday-imports',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * Read the plan of a table of holidays
 *
 * Which days would be added, changed or left alone, by year.
 */
export const getHolidayImport = <ThrowOnError extends boolean = true>(options: Options<GetHolidayImportData, ThrowOnError>) => (options.client ?? client).get<GetHolidayImportResponses, GetHolidayImportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/holiday-imports/{id}',
    ...options
});

/**
 * Confirm the plan of a table of holidays
 *
 * The years of the file take the place of what there was.
 */
export const commitHolidayImport = <ThrowOnError extends boolean = true>(options: Options<CommitHolidayImportData, ThrowOnError>) => (options.client ?? client).post<CommitHolidayImportResponses, CommitHolidayImportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/holiday-imports/{id}/commit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the issuer of documents
 *
 * Name, address and registration number that quotations, confirmations and invoices carry.
 */
export const getIssuer = <ThrowOnError extends boolean = true>(options?: Options<GetIssuerData, ThrowOnError>) => (options?.client ?? client).get<GetIssuerResponses, GetIssuerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/issuer',
    ...options
});

/**
 * Change the issuer of documents
 *
 * Documents issued before stay as they are.
 */
export const updateIssuer = <ThrowOnError extends boolean = true>(options: Options<UpdateIssuerData, ThrowOnError>) => (options.client ?? client).patch<UpdateIssuerResponses, UpdateIssuerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/issuer',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Lists one's jobs, newest first; ended ones stay for 30 days.
 *
 * Imports, exports and whatever else takes longer than a request.
 */
export const listJobs = <ThrowOnError extends boolean = true>(options?: Options<ListJobsData, ThrowOnError>) => (options?.client ?? client).get<ListJobsResponses, ListJobsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/jobs',
    ...options
});

/**
 * Reads a job's state and progress.
 *
 * Its state, how much of how many is done, its warnings, and where the result lies.
 */
export const getJob = <ThrowOnError extends boolean = true>(options: Options<GetJobData, ThrowOnError>) => (options.client ?? client).get<GetJobResponses, GetJobErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/jobs/{id}',
    ...options
});

/**
 * Asks to stop a job.
 *
 * At once while it waits, at its next step while it runs. What was done stays done.
 */
export const cancelJob = <ThrowOnError extends boolean = true>(options: Options<CancelJobData, ThrowOnError>) => (options.client ?? client).post<CancelJobResponses, CancelJobErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/jobs/{id}/cancel',
    ...options
});

/**
 * Streams a job's progress.
 *
 * Each event is named `job` and holds the job as `GET /jobs/{id}` shows it. The stream ends when the job has ended.
 */
export const watchJob = <ThrowOnError extends boolean = true>(options: Options<WatchJobData, ThrowOnError, WatchJobResponse>) => (options.client ?? client).sse.get<WatchJobResponses, WatchJobErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/jobs/{id}/events',
    ...options
});

/**
 * List libraries and packs
 *
 * Everything that can be ordered today with its prices, in the order of the catalogue.
 */
export const listLibraries = <ThrowOnError extends boolean = true>(options?: Options<ListLibrariesData, ThrowOnError>) => (options?.client ?? client).get<ListLibrariesResponses, ListLibrariesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/libraries',
    ...options
});

/**
 * Add a library or pack
 *
 * It can be ordered once the price book has a price for it.
 */
export const createLibrary = <ThrowOnError extends boolean = true>(options: Options<CreateLibraryData, ThrowOnError>) => (options.client ?? client).post<CreateLibraryResponses, CreateLibraryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/libraries',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a library or pack as the vendor keeps it
 *
 * With what it contains and which library it can be upgraded to.
 */
export const getLibrary = <ThrowOnError extends boolean = true>(options: Options<GetLibraryData, ThrowOnError>) => (options.client ?? client).get<GetLibraryResponses, GetLibraryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/libraries/{id}',
    ...options
});

/**
 * Change a library or pack
 *
 * Absent fields stay, null clears. Terms that run keep their library as it is.
 */
export const updateLibrary = <ThrowOnError extends boolean = true>(options: Options<UpdateLibraryData, ThrowOnError>) => (options.client ?? client).patch<UpdateLibraryResponses, UpdateLibraryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/libraries/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Compare two libraries
 *
 * What a renewal from this library into another adds and loses, as both are on a day.
 */
export const compareLibraries = <ThrowOnError extends boolean = true>(options: Options<CompareLibrariesData, ThrowOnError>) => (options.client ?? client).get<CompareLibrariesResponses, CompareLibrariesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/libraries/{id}/comparison/{to}',
    ...options
});

/**
 * Read what a library contains, in figures
 *
 * Courses by category and series on a day.
 */
export const getLibraryContents = <ThrowOnError extends boolean = true>(options: Options<GetLibraryContentsData, ThrowOnError>) => (options.client ?? client).get<GetLibraryContentsResponses, GetLibraryContentsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/libraries/{id}/contents',
    ...options
});

/**
 * List the courses of a library
 *
 * By code, as the library is on a day. A pack has the courses of its libraries.
 */
export const listLibraryCourses = <ThrowOnError extends boolean = true>(options: Options<ListLibraryCoursesData, ThrowOnError>) => (options.client ?? client).get<ListLibraryCoursesResponses, ListLibraryCoursesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/libraries/{id}/courses',
    ...options
});

/**
 * Put a library on sale again
 *
 * It can be ordered again from now on; renewals were never affected.
 */
export const offerLibrary = <ThrowOnError extends boolean = true>(options: Options<OfferLibraryData, ThrowOnError>) => (options.client ?? client).post<OfferLibraryResponses, OfferLibraryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/libraries/{id}/offer',
    ...options
});

/**
 * Withdraw a library from sale
 *
 * Terms that run, and orders that were handed in, keep it.
 */
export const withdrawLibrary = <ThrowOnError extends boolean = true>(options: Options<WithdrawLibraryData, ThrowOnError>) => (options.client ?? client).post<WithdrawLibraryResponses, WithdrawLibraryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/libraries/{id}/withdraw',
    ...options
});

/**
 * Lists mails, newest first.
 *
 * Open to everyone in a demonstration, otherwise to the vendor's operator.
 */
export const listMails = <ThrowOnError extends boolean = true>(options?: Options<ListMailsData, ThrowOnError>) => (options?.client ?? client).get<ListMailsResponses, ListMailsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/mails',
    ...options
});

/**
 * Reads one mail.
 *
 * Open to everyone in a demonstration, otherwise to the vendor's operator; texts are shown only where no mail server is set up.
 */
export const getMail = <ThrowOnError extends boolean = true>(options: Options<GetMailData, ThrowOnError>) => (options.client ?? client).get<GetMailResponses, GetMailErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/mails/{id}',
    ...options
});

/**
 * List orders
 *
 * Newest first, or the approval queue by due date. An applicant sees the own company's orders, the vendor all.
 */
export const listOrders = <ThrowOnError extends boolean = true>(options?: Options<ListOrdersData, ThrowOnError>) => (options?.client ?? client).get<ListOrdersResponses, ListOrdersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/orders',
    ...options
});

/**
 * Write an order
 *
 * A draft, with `submit` handed in at once, with `quantityUndetermined` a provisional renewal. One order of a contract
 * and kind can be open; the refusal names it.
 */
export const createOrder = <ThrowOnError extends boolean = true>(options: Options<CreateOrderData, ThrowOnError>) => (options.client ?? client).post<CreateOrderResponses, CreateOrderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/orders',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read an order
 *
 * With its evaluated price lines and what can be done to it now.
 */
export const getOrder = <ThrowOnError extends boolean = true>(options: Options<GetOrderData, ThrowOnError>) => (options.client ?? client).get<GetOrderResponses, GetOrderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/orders/{id}',
    ...options
});

/**
 * Change an order
 *
 * While it is a draft, returned or provisional. Approved is final.
 */
export const updateOrder = <ThrowOnError extends boolean = true>(options: Options<UpdateOrderData, ThrowOnError>) => (options.client ?? client).patch<UpdateOrderResponses, UpdateOrderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/orders/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Approve an order
 *
 * Final for the customer: opens the term with its seats, and sends the order-confirmed mail; for a new contract or a
 * changed library also the start-of-use mail with a one-time link.
 */
export const approveOrder = <ThrowOnError extends boolean = true>(options: Options<ApproveOrderData, ThrowOnError>) => (options.client ?? client).post<ApproveOrderResponses, ApproveOrderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/orders/{id}/approve',
    ...options
});

/**
 * Confirm a provisional order
 *
 * Provisional → submitted, until the end of the 10th of its start month.
 */
export const confirmOrder = <ThrowOnError extends boolean = true>(options: Options<ConfirmOrderData, ThrowOnError>) => (options.client ?? client).post<ConfirmOrderResponses, ConfirmOrderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/orders/{id}/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Have a quotation made
 *
 * For an order that is not decided yet. One of the same day that says the same is answered again with 200.
 */
export const createQuotation = <ThrowOnError extends boolean = true>(options: Options<CreateQuotationData, ThrowOnError>) => (options.client ?? client).post<CreateQuotationResponses, CreateQuotationErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/orders/{id}/quotation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Return an order to its applicant
 *
 * With a reason, which the applicant gets by mail; the order can be handed in again.
 */
export const returnOrder = <ThrowOnError extends boolean = true>(options: Options<ReturnOrderData, ThrowOnError>) => (options.client ?? client).post<ReturnOrderResponses, ReturnOrderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/orders/{id}/return',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Hand an order in
 *
 * Draft or returned → submitted; approval is due two vendor business days later.
 */
export const submitOrder = <ThrowOnError extends boolean = true>(options: Options<SubmitOrderData, ThrowOnError>) => (options.client ?? client).post<SubmitOrderResponses, SubmitOrderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/orders/{id}/submit',
    ...options
});

/**
 * Withdraw an open order
 *
 * Final. Contracts and terms stay as they are.
 */
export const withdrawOrder = <ThrowOnError extends boolean = true>(options: Options<WithdrawOrderData, ThrowOnError>) => (options.client ?? client).post<WithdrawOrderResponses, WithdrawOrderErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/orders/{id}/withdraw',
    ...options
});

/**
 * Read the policy
 *
 * The numbers behind the dates of every contract.
 */
export const getPolicy = <ThrowOnError extends boolean = true>(options?: Options<GetPolicyData, ThrowOnError>) => (options?.client ?? client).get<GetPolicyResponses, GetPolicyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/policy',
    ...options
});

/**
 * Change the policy
 *
 * Holds for what comes after it. The renewal window, the roster's opening, the last day to apply and the retention of a term that
 * was opened before stay as they were promised.
 */
export const updatePolicy = <ThrowOnError extends boolean = true>(options: Options<UpdatePolicyData, ThrowOnError>) => (options.client ?? client).patch<UpdatePolicyResponses, UpdatePolicyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/policy',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List price books
 *
 * The latest first. A book holds from its first day to the day before the next begins: they never overlap.
 */
export const listPriceBooks = <ThrowOnError extends boolean = true>(options?: Options<ListPriceBooksData, ThrowOnError>) => (options?.client ?? client).get<ListPriceBooksResponses, ListPriceBooksErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/price-books',
    ...options
});

/**
 * Write a price book
 *
 * A copy that begins on a day to come; change its prices afterwards.
 */
export const createPriceBook = <ThrowOnError extends boolean = true>(options: Options<CreatePriceBookData, ThrowOnError>) => (options.client ?? client).post<CreatePriceBookResponses, CreatePriceBookErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/price-books',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Withdraw a price book
 *
 * Until the day before it begins.
 */
export const withdrawPriceBook = <ThrowOnError extends boolean = true>(options: Options<WithdrawPriceBookData, ThrowOnError>) => (options.client ?? client).delete<WithdrawPriceBookResponses, WithdrawPriceBookErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/price-books/{id}',
    ...options
});

/**
 * Read a price book
 *
 * With its bands, discounts and tax rates.
 */
export const getPriceBook = <ThrowOnError extends boolean = true>(options: Options<GetPriceBookData, ThrowOnError>) => (options.client ?? client).get<GetPriceBookResponses, GetPriceBookErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/price-books/{id}',
    ...options
});

/**
 * Change a price book
 *
 * Until the day before it begins; in force or past it is what orders were priced by.
 */
export const updatePriceBook = <ThrowOnError extends boolean = true>(options: Options<UpdatePriceBookData, ThrowOnError>) => (options.client ?? client).patch<UpdatePriceBookResponses, UpdatePriceBookErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/price-books/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Preview a price book against the open orders
 *
 * Every draft, provisional, submitted and returned order with its price now, under the book, and the difference, newest
 * first. With a body, under what that change would make of the book. Nothing is stored.
 */
export const previewPriceBook = <ThrowOnError extends boolean = true>(options: Options<PreviewPriceBookData, ThrowOnError>) => (options.client ?? client).post<PreviewPriceBookResponses, PreviewPriceBookErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/price-books/{id}/preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Compare the ways to order
 *
 * The same library, its upgrade and every other; early or not; everything now or added later; and where the bands make a
 * larger quantity cheaper. By the code that prices orders; nothing is stored.
 */
export const comparePrices = <ThrowOnError extends boolean = true>(options: Options<ComparePricesData, ThrowOnError>) => (options.client ?? client).post<ComparePricesResponses, ComparePricesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/price-comparisons',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Price an order before writing it
 *
 * Evaluates the price book in force today by the code that prices the order itself; nothing is stored.
 */
export const createPriceQuote = <ThrowOnError extends boolean = true>(options: Options<CreatePriceQuoteData, ThrowOnError>) => (options.client ?? client).post<CreatePriceQuoteResponses, CreatePriceQuoteErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/price-quotes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Try prices out
 *
 * Examples, warnings and cliffs of prices that are stored nowhere, by the code that prices orders.
 */
export const tryPrices = <ThrowOnError extends boolean = true>(options: Options<TryPricesData, ThrowOnError>) => (options.client ?? client).post<TryPricesResponses, TryPricesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/price-trials',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the records of purges
 *
 * What was deleted of lapsed contracts, when and by which rule; newest first.
 */
export const listPurges = <ThrowOnError extends boolean = true>(options?: Options<ListPurgesData, ThrowOnError>) => (options?.client ?? client).get<ListPurgesResponses, ListPurgesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/purges',
    ...options
});

/**
 * Load a SCORM package
 *
 * It is looked at before any of it is kept; everything that is wrong with it is told at once, and then nothing is kept. It is no
 * unit of a course yet; a package that becomes none is removed after a day.
 */
export const createScormPackage = <ThrowOnError extends boolean = true>(options: Options<CreateScormPackageData, ThrowOnError>) => (options.client ?? client).post<CreateScormPackageResponses, CreateScormPackageErrors, ThrowOnError, 'data'>({
    ...formDataBodySerializer,
    responseStyle: 'data',
    url: '/api/v1/scorm-packages',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * List the months in which a new contract can start
 *
 * Until the 10th of the month before, a term starts on the 1st; until the 10th of the month itself, on approval.
 */
export const listStartMonths = <ThrowOnError extends boolean = true>(options?: Options<ListStartMonthsData, ThrowOnError>) => (options?.client ?? client).get<ListStartMonthsResponses, ListStartMonthsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/start-months',
    ...options
});

/**
 * List webhook endpoints
 *
 * Of the caller's company (ordering portal) or workspace (administrator site), oldest first.
 */
export const listWebhookEndpoints = <ThrowOnError extends boolean = true>(options?: Options<ListWebhookEndpointsData, ThrowOnError>) => (options?.client ?? client).get<ListWebhookEndpointsResponses, ListWebhookEndpointsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/webhook-endpoints',
    ...options
});

/**
 * Register a webhook endpoint
 *
 * Answers the secret that signs, once. An applicant's endpoint gets `contract.*` and `order.*` of the company, a training
 * administrator's `contract.*`, `roster.*`, `learner.*` and `completion.*` of the workspace.
 */
export const createWebhookEndpoint = <ThrowOnError extends boolean = true>(options: Options<CreateWebhookEndpointData, ThrowOnError>) => (options.client ?? client).post<CreateWebhookEndpointResponses, CreateWebhookEndpointErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/webhook-endpoints',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a webhook endpoint
 *
 * With its log; nothing is sent any more.
 */
export const removeWebhookEndpoint = <ThrowOnError extends boolean = true>(options: Options<RemoveWebhookEndpointData, ThrowOnError>) => (options.client ?? client).delete<RemoveWebhookEndpointResponses, RemoveWebhookEndpointErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/webhook-endpoints/{id}',
    ...options
});

/**
 * Read a webhook endpoint
 *
 * Without its secret.
 */
export const getWebhookEndpoint = <ThrowOnError extends boolean = true>(options: Options<GetWebhookEndpointData, ThrowOnError>) => (options.client ?? client).get<GetWebhookEndpointResponses, GetWebhookEndpointErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/webhook-endpoints/{id}',
    ...options
});

/**
 * Change a webhook endpoint
 *
 * Disabling gives up what waits for it; what was given up can be replayed after enabling.
 */
export const updateWebhookEndpoint = <ThrowOnError extends boolean = true>(options: Options<UpdateWebhookEndpointData, ThrowOnError>) => (options.client ?? client).patch<UpdateWebhookEndpointResponses, UpdateWebhookEndpointErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/webhook-endpoints/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List webhook deliveries
 *
 * What was sent to the endpoint in the last 30 days, newest first.
 */
export const listWebhookDeliveries = <ThrowOnError extends boolean = true>(options: Options<ListWebhookDeliveriesData, ThrowOnError>) => (options.client ?? client).get<ListWebhookDeliveriesResponses, ListWebhookDeliveriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/webhook-endpoints/{id}/deliveries',
    ...options
});

/**
 * Replay a webhook delivery
 *
 * Sends the same event again, under the same `webhook-id`, whether it had arrived or not.
 */
export const replayWebhookDelivery = <ThrowOnError extends boolean = true>(options: Options<ReplayWebhookDeliveryData, ThrowOnError>) => (options.client ?? client).post<ReplayWebhookDeliveryResponses, ReplayWebhookDeliveryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/webhook-endpoints/{id}/deliveries/{delivery}/replay',
    ...options
});

/**
 * Replay failed webhook deliveries
 *
 * All that were given up since an instant.
 */
export const replayFailedWebhooks = <ThrowOnError extends boolean = true>(options: Options<ReplayFailedWebhooksData, ThrowOnError>) => (options.client ?? client).post<ReplayFailedWebhooksResponses, ReplayFailedWebhooksErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/webhook-endpoints/{id}/replay-failed',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Rotate the secret of a webhook endpoint
 *
 * Answers the new secret, once. For 24 hours every request is signed with both.
 */
export const rotateWebhookSecret = <ThrowOnError extends boolean = true>(options: Options<RotateWebhookSecretData, ThrowOnError>) => (options.client ?? client).post<RotateWebhookSecretResponses, RotateWebhookSecretErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/webhook-endpoints/{id}/rotate-secret',
    ...options
});

/**
 * Send a test event
 *
 * `webhook.test`, whatever the endpoint asked for; the log tells what came of it.
 */
export const sendWebhookTest = <ThrowOnError extends boolean = true>(options: Options<SendWebhookTestData, ThrowOnError>) => (options.client ?? client).post<SendWebhookTestResponses, SendWebhookTestErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/webhook-endpoints/{id}/test',
    ...options
});

/**
 * Read a workspace
 *
 * The contract header: library, term, registered and contracted IDs, for the running and the next term.
 */
export const getWorkspace = <ThrowOnError extends boolean = true>(options: Options<GetWorkspaceData, ThrowOnError>) => (options.client ?? client).get<GetWorkspaceResponses, GetWorkspaceErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}',
    ...options
});

/**
 * Look at the offer to carry people over
 *
 * Open in a workspace that came from a renewal into another library, until it is taken or turned down.
 */
export const getCarryOver = <ThrowOnError extends boolean = true>(options: Options<GetCarryOverData, ThrowOnError>) => (options.client ?? client).get<GetCarryOverResponses, GetCarryOverErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/carry-over',
    ...options
});

/**
 * Plan the carry-over
 *
 * Nothing is written but the plan: departments, people with role and posts, seats before and after. Its rows are read like a
 * loaded file's.
 */
export const planCarryOver = <ThrowOnError extends boolean = true>(options: Options<PlanCarryOverData, ThrowOnError>) => (options.client ?? client).post<PlanCarryOverResponses, PlanCarryOverErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/carry-over',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Confirm the carry-over
 *
 * Writes exactly the plan with this hash, in one transaction, within the seats of the term, and closes the offer.
 */
export const commitCarryOver = <ThrowOnError extends boolean = true>(options: Options<CommitCarryOverData, ThrowOnError>) => (options.client ?? client).post<CommitCarryOverResponses, CommitCarryOverErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/carry-over/commit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Turn the carry-over down
 *
 * The new workspace then starts without people of the old one; the offer does not come back.
 */
export const declineCarryOver = <ThrowOnError extends boolean = true>(options: Options<DeclineCarryOverData, ThrowOnError>) => (options.client ?? client).post<DeclineCarryOverResponses, DeclineCarryOverErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/carry-over/decline',
    ...options
});

/**
 * List the rules of a term
 *
 * By course and target. A supervisor sees those for everybody, for the own departments, those above and below them, and for the
 * own people. All rules of a term have one revision together.
 */
export const listCourseSettings = <ThrowOnError extends boolean = true>(options: Options<ListCourseSettingsData, ThrowOnError>) => (options.client ?? client).get<ListCourseSettingsResponses, ListCourseSettingsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/course-settings',
    ...options
});

/**
 * Set courses for a target
 *
 * A state, a period, a due date for several courses at once, or nothing, which takes one's own setting away. A supervisor sets
 * required or recommended, for the own departments and people, where the administrators left a course optional.
 */
export const putCourseSettings = <ThrowOnError extends boolean = true>(options: Options<PutCourseSettingsData, ThrowOnError>) => (options.client ?? client).put<PutCourseSettingsResponses, PutCourseSettingsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/course-settings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See what copying the former term's rules would do
 *
 * How many rules are copied, and what is left behind and why: courses that the library has no longer, departments that were
 * deleted, people without a seat, and what the term says already.
 */
export const previewCourseSettingsCopy = <ThrowOnError extends boolean = true>(options: Options<PreviewCourseSettingsCopyData, ThrowOnError>) => (options.client ?? client).get<PreviewCourseSettingsCopyResponses, PreviewCourseSettingsCopyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/course-settings/copy',
    ...options
});

/**
 * Copy the former term's rules
 *
 * Days move with the term. What the term says already stays.
 */
export const copyCourseSettings = <ThrowOnError extends boolean = true>(options: Options<CopyCourseSettingsData, ThrowOnError>) => (options.client ?? client).post<CopyCourseSettingsResponses, CopyCourseSettingsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/course-settings/copy',
    ...options
});

/**
 * List the courses as they stand for a target
 *
 * By code: the state that holds for everybody, for a department, or for one person, which rule says so, and which it beat.
 */
export const listCourseSettingsOfTarget = <ThrowOnError extends boolean = true>(options: Options<ListCourseSettingsOfTargetData, ThrowOnError>) => (options.client ?? client).get<ListCourseSettingsOfTargetResponses, ListCourseSettingsOfTargetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/course-settings/courses',
    ...options
});

/**
 * Show only these courses
 *
 * The named courses get a state, or keep theirs; every other course of the library is hidden from the target.
 */
export const showOnlyTheseCourses = <ThrowOnError extends boolean = true>(options: Options<ShowOnlyTheseCoursesData, ThrowOnError>) => (options.client ?? client).post<ShowOnlyTheseCoursesResponses, ShowOnlyTheseCoursesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/course-settings/only-these',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take one rule away
 *
 * A supervisor takes away what supervisors set for the own departments and people.
 */
export const removeCourseSetting = <ThrowOnError extends boolean = true>(options: Options<RemoveCourseSettingData, ThrowOnError>) => (options.client ?? client).delete<RemoveCourseSettingResponses, RemoveCourseSettingErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/course-settings/{id}',
    ...options
});

/**
 * List what people have learned
 *
 * By the last change, earliest first, of everybody in the caller's sight or of one person. A system that follows along keeps
 * `updatedSince` of the last page and sends it at its next look; an enrolment that changed again is told again. Without
 * `learnerId`, the changes of the last seconds come at the next look.
 */
export const listEnrolments = <ThrowOnError extends boolean = true>(options: Options<ListEnrolmentsData, ThrowOnError>) => (options.client ?? client).get<ListEnrolmentsResponses, ListEnrolmentsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/enrolments',
    ...options
});

/**
 * List the attempts of an enrolment
 *
 * Every try at the tests of the course, the one begun last first, of somebody in the caller's sight. What is right is not told.
 */
export const listEnrolmentAttempts = <ThrowOnError extends boolean = true>(options: Options<ListEnrolmentAttemptsData, ThrowOnError>) => (options.client ?? client).get<ListEnrolmentAttemptsResponses, ListEnrolmentAttemptsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/enrolments/{id}/attempts',
    ...options
});

/**
 * Download somebody's certificate
 *
 * As PDF/A, of a completed course of a person in the caller's sight.
 */
export const getCertificate = <ThrowOnError extends boolean = true>(options: Options<GetCertificateData, ThrowOnError>) => (options.client ?? client).get<GetCertificateResponses, GetCertificateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/enrolments/{id}/certificate',
    ...options
});

/**
 * Make one-time codes
 *
 * For people without a mail address. The codes are in this answer only; they replace password and earlier code.
 */
export const createHandOut = <ThrowOnError extends boolean = true>(options: Options<CreateHandOutData, ThrowOnError>) => (options.client ?? client).post<CreateHandOutResponses, CreateHandOutErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/hand-outs',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Download a sample file
 *
 * A file of the right columns with a few lines, to be filled in.
 */
export const getImportSample = <ThrowOnError extends boolean = true>(options: Options<GetImportSampleData, ThrowOnError>) => (options.client ?? client).get<GetImportSampleResponses, GetImportSampleErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/import-samples/{kind}',
    ...options
});

/**
 * Load a file
 *
 * Nothing but the plan is stored. Whatever is wrong with the file stands in the plan, all of it at once.
 */
export const createImport = <ThrowOnError extends boolean = true>(options: Options<CreateImportData, ThrowOnError>) => (options.client ?? client).post<CreateImportResponses, CreateImportErrors, ThrowOnError, 'data'>({
    ...formDataBodySerializer,
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/imports',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * Read a plan
 *
 * Its counts, errors and seats before and after. A plan never changes; confirming commits exactly this one.
 */
export const getImport = <ThrowOnError extends boolean = true>(options: Options<GetImportData, ThrowOnError>) => (options.client ?? client).get<GetImportResponses, GetImportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/imports/{id}',
    ...options
});

/**
 * Confirm a plan
 *
 * Writes exactly the plan with this hash, in one transaction; refused if the people changed meanwhile.
 */
export const commitImport = <ThrowOnError extends boolean = true>(options: Options<CommitImportData, ThrowOnError>) => (options.client ?? client).post<CommitImportResponses, CommitImportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/imports/{id}/commit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Download the file with its errors
 *
 * The same file plus two columns: what is wrong, in Japanese and in English.
 */
export const getImportErrorFile = <ThrowOnError extends boolean = true>(options: Options<GetImportErrorFileData, ThrowOnError>) => (options.client ?? client).get<GetImportErrorFileResponses, GetImportErrorFileErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/imports/{id}/error-file',
    ...options
});

/**
 * List the rows of a plan
 *
 * In the order of the file, narrowed by what is to happen to them.
 */
export const listImportRows = <ThrowOnError extends boolean = true>(options: Options<ListImportRowsData, ThrowOnError>) => (options.client ?? client).get<ListImportRowsResponses, ListImportRowsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/imports/{id}/rows',
    ...options
});

/**
 * List people
 *
 * A supervisor sees the own departments and those below.
 */
export const listLearners = <ThrowOnError extends boolean = true>(options: Options<ListLearnersData, ThrowOnError>) => (options.client ?? client).get<ListLearnersResponses, ListLearnersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learners',
    ...options
});

/**
 * Add a person
 *
 * Takes a seat in the roster. The password comes by link or by hand-out.
 */
export const createLearner = <ThrowOnError extends boolean = true>(options: Options<CreateLearnerData, ThrowOnError>) => (options.client ?? client).post<CreateLearnerResponses, CreateLearnerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learners',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove people from a roster together
 *
 * All of them or none. Their records stay.
 */
export const bulkReleaseLearners = <ThrowOnError extends boolean = true>(options: Options<BulkReleaseLearnersData, ThrowOnError>) => (options.client ?? client).post<BulkReleaseLearnersResponses, BulkReleaseLearnersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learners/bulk-release',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Export people
 *
 * The people a list with the same filters shows, as a file that can be loaded again. Characters that Windows-31J does not
 * have are replaced by 〓; their number stands in `X-Keizoku-Unwritable`.
 */
export const exportLearners = <ThrowOnError extends boolean = true>(options: Options<ExportLearnersData, ThrowOnError>) => (options.client ?? client).get<ExportLearnersResponses, ExportLearnersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learners/export',
    ...options
});

/**
 * Remove a person from a roster
 *
 * The seat is free at once, and so is the door: open sessions in the workspace end. Person and history stay.
 */
export const removeLearner = <ThrowOnError extends boolean = true>(options: Options<RemoveLearnerData, ThrowOnError>) => (options.client ?? client).delete<RemoveLearnerResponses, RemoveLearnerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learners/{id}',
    ...options
});

/**
 * Read a person
 *
 * Posts, seats and the state of the password, on the day of the roster that is asked for.
 */
export const getLearner = <ThrowOnError extends boolean = true>(options: Options<GetLearnerData, ThrowOnError>) => (options.client ?? client).get<GetLearnerResponses, GetLearnerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learners/{id}',
    ...options
});

/**
 * Change a person
 *
 * Name, reading, mail address and employee number are the person's and change at once. Department, role, days of use and
 * notes belong to the roster named: those of the next one hold from its term's first day on, and never touch the running one.
 */
export const updateLearner = <ThrowOnError extends boolean = true>(options: Options<UpdateLearnerData, ThrowOnError>) => (options.client ?? client).patch<UpdateLearnerResponses, UpdateLearnerErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learners/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the courses as they stand for one person
 *
 * With the reason for each: which rule won, and which it beat.
 */
export const listLearnerCourseSettings = <ThrowOnError extends boolean = true>(options: Options<ListLearnerCourseSettingsData, ThrowOnError>) => (options.client ?? client).get<ListLearnerCourseSettingsResponses, ListLearnerCourseSettingsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learners/{id}/course-settings',
    ...options
});

/**
 * Start a password reset
 *
 * Sends the link by mail; for people without an address make a one-time code instead.
 */
export const resetLearnerPassword = <ThrowOnError extends boolean = true>(options: Options<ResetLearnerPasswordData, ThrowOnError>) => (options.client ?? client).post<ResetLearnerPasswordResponses, ResetLearnerPasswordErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learners/{id}/password-reset',
    ...options
});

/**
 * List the learning status
 *
 * A row for each person in a seat of the term and each course of its library, courses that were never opened among them. A
 * course that is hidden from the person has a row only if it was opened before. 期限切れ counts from the due date of the course
 * setting, else from the last day of the term. A supervisor sees the own departments and those below.
 */
export const listLearningStatus = <ThrowOnError extends boolean = true>(options: Options<ListLearningStatusData, ThrowOnError>) => (options.client ?? client).get<ListLearningStatusResponses, ListLearningStatusErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learning-status',
    ...options
});

/**
 * Export the learning status
 *
 * Exactly the rows that the list finds with the same conditions, in its order. Characters that Windows-31J does not have are
 * replaced by 〓; their number stands in `X-Keizoku-Unwritable`. A workbook goes on on a further sheet after a million rows.
 */
export const exportLearningStatus = <ThrowOnError extends boolean = true>(options: Options<ExportLearningStatusData, ThrowOnError>) => (options.client ?? client).get<ExportLearningStatusResponses, ExportLearningStatusErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learning-status/export',
    ...options
});

/**
 * Count the learning status
 *
 * The rows of the list by status: for each course of the library, or for each department with those below it.
 */
export const getLearningStatusSummary = <ThrowOnError extends boolean = true>(options: Options<GetLearningStatusSummaryData, ThrowOnError>) => (options.client ?? client).get<GetLearningStatusSummaryResponses, GetLearningStatusSummaryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/learning-status/summary',
    ...options
});

/**
 * List log-ins
 *
 * Of the people of the workspace, newest first, kept for 400 days. A refresh of a session is no log-in; an ID that nobody has leaves
 * no line, and what was typed is never kept. A supervisor sees the own departments and those below.
 */
export const listLogins = <ThrowOnError extends boolean = true>(options: Options<ListLoginsData, ThrowOnError>) => (options.client ?? client).get<ListLoginsResponses, ListLoginsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/logins',
    ...options
});

/**
 * Export log-ins
 *
 * Exactly the log-ins that the list finds with the same conditions. Characters that Windows-31J does not have are replaced by 〓; their
 * number stands in `X-Keizoku-Unwritable`.
 */
export const exportLogins = <ThrowOnError extends boolean = true>(options: Options<ExportLoginsData, ThrowOnError>) => (options.client ?? client).get<ExportLoginsResponses, ExportLoginsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/logins/export',
    ...options
});

/**
 * List one's own classes
 *
 * Of the running term, the newest first; their courses are listed by `my-courses?classId=…`.
 */
export const listMyClasses = <ThrowOnError extends boolean = true>(options: Options<ListMyClassesData, ThrowOnError>) => (options.client ?? client).get<ListMyClassesResponses, ListMyClassesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-classes',
    ...options
});

/**
 * List one's own courses
 *
 * The courses of today's library that are not hidden: what is required first and what is recommended next, each by its due date;
 * then what is under way, latest opened first; then what is new, then what is completed, then what has no content yet. Of a class,
 * its courses.
 */
export const listMyCourses = <ThrowOnError extends boolean = true>(options: Options<ListMyCoursesData, ThrowOnError>) => (options.client ?? client).get<ListMyCoursesResponses, ListMyCoursesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses',
    ...options
});

/**
 * Read one of one's own courses
 *
 * With its units, what was reached in each, and what was handed in. Looking writes nothing.
 */
export const getMyCourse = <ThrowOnError extends boolean = true>(options: Options<GetMyCourseData, ThrowOnError>) => (options.client ?? client).get<GetMyCourseResponses, GetMyCourseErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}',
    ...options
});

/**
 * Begin an attempt
 *
 * Or go on with the one that is open. The questions come without what is right.
 */
export const beginMyAttempt = <ThrowOnError extends boolean = true>(options: Options<BeginMyAttemptData, ThrowOnError>) => (options.client ?? client).post<BeginMyAttemptResponses, BeginMyAttemptErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/attempts',
    ...options
});

/**
 * Hand an attempt in
 *
 * Answers score, what is right and why. The same answers sent again answer the same; other answers to an attempt that was
 * handed in are refused.
 */
export const handInMyAttempt = <ThrowOnError extends boolean = true>(options: Options<HandInMyAttemptData, ThrowOnError>) => (options.client ?? client).post<HandInMyAttemptResponses, HandInMyAttemptErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/attempts/{attempt}/hand-in',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Mark a page as read
 *
 * A second time changes nothing.
 */
export const finishMyPage = <ThrowOnError extends boolean = true>(options: Options<FinishMyPageData, ThrowOnError>) => (options.client ?? client).post<FinishMyPageResponses, FinishMyPageErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/done',
    ...options
});

/**
 * Open a unit
 *
 * The first opening begins the course. A second one changes nothing but the time of the latest access.
 */
export const openMyUnit = <ThrowOnError extends boolean = true>(options: Options<OpenMyUnitData, ThrowOnError>) => (options.client ?? client).post<OpenMyUnitResponses, OpenMyUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/open',
    ...options
});

/**
 * Read a report of one's own course
 *
 * What it asks for and one's own attempts. Looking writes nothing.
 */
export const getMyReport = <ThrowOnError extends boolean = true>(options: Options<GetMyReportData, ThrowOnError>) => (options.client ?? client).get<GetMyReportResponses, GetMyReportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/report',
    ...options
});

/**
 * Keep a report's draft
 *
 * While it is being written. The same text sent again leaves the same as once; 412 when another window wrote it meanwhile.
 */
export const saveMyReportDraft = <ThrowOnError extends boolean = true>(options: Options<SaveMyReportDraftData, ThrowOnError>) => (options.client ?? client).put<SaveMyReportDraftResponses, SaveMyReportDraftErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/report/draft',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take the file of a report's draft away
 *
 * A second time changes nothing.
 */
export const removeMyReportFile = <ThrowOnError extends boolean = true>(options: Options<RemoveMyReportFileData, ThrowOnError>) => (options.client ?? client).delete<RemoveMyReportFileResponses, RemoveMyReportFileErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/report/file',
    ...options
});

/**
 * Put a file to a report's draft
 *
 * In place of the one there was. What it is is read from its bytes.
 */
export const attachMyReportFile = <ThrowOnError extends boolean = true>(options: Options<AttachMyReportFileData, ThrowOnError>) => (options.client ?? client).post<AttachMyReportFileResponses, AttachMyReportFileErrors, ThrowOnError, 'data'>({
    ...formDataBodySerializer,
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/report/file',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * Hand a report in
 *
 * Where questions mark it, it is marked at once. The same sent again answers the same; another text for an attempt that was handed
 * in is refused.
 */
export const handInMyReport = <ThrowOnError extends boolean = true>(options: Options<HandInMyReportData, ThrowOnError>) => (options.client ?? client).post<HandInMyReportResponses, HandInMyReportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/report/hand-in',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Download the file of one's own report
 *
 * As an attachment.
 */
export const getMyReportFile = <ThrowOnError extends boolean = true>(options: Options<GetMyReportFileData, ThrowOnError>) => (options.client ?? client).get<GetMyReportFileResponses, GetMyReportFileErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/reports/{report}/file',
    ...options
});

/**
 * Open a SCORM package
 *
 * Answers where it runs, on an origin of its own, and what its run-time kept. An earlier opening, in another window, ends with it.
 */
export const launchMyScorm = <ThrowOnError extends boolean = true>(options: Options<LaunchMyScormData, ThrowOnError>) => (options.client ?? client).post<LaunchMyScormResponses, LaunchMyScormErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/scorm-launches',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Save what a SCORM package says of an item
 *
 * `sequence` grows with every save of an opening; what comes late, or twice, changes nothing. Refused once the package was opened in
 * another window.
 */
export const saveMyScorm = <ThrowOnError extends boolean = true>(options: Options<SaveMyScormData, ThrowOnError>) => (options.client ?? client).put<SaveMyScormResponses, SaveMyScormErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/scorm-launches/{launch}/state',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Answer a survey
 *
 * Once. The same answers sent again answer the same; other answers are refused, and so is a second answer to an anonymous survey,
 * of which nobody knows the first.
 */
export const answerMySurvey = <ThrowOnError extends boolean = true>(options: Options<AnswerMySurveyData, ThrowOnError>) => (options.client ?? client).post<AnswerMySurveyResponses, AnswerMySurveyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-courses/{id}/units/{unit}/survey-answers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List what one has learned
 *
 * In every term of one's own, the one that changed last first. A completed one has a certificate.
 */
export const listMyEnrolments = <ThrowOnError extends boolean = true>(options: Options<ListMyEnrolmentsData, ThrowOnError>) => (options.client ?? client).get<ListMyEnrolmentsResponses, ListMyEnrolmentsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-enrolments',
    ...options
});

/**
 * Download one's own certificate
 *
 * As PDF/A, of a completed course. It is issued when it is first asked for, and says the same from then on; only the score
 * grows with the best one.
 */
export const getMyCertificate = <ThrowOnError extends boolean = true>(options: Options<GetMyCertificateData, ThrowOnError>) => (options.client ?? client).get<GetMyCertificateResponses, GetMyCertificateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/my-enrolments/{id}/certificate',
    ...options
});

/**
 * List departments
 *
 * With the people of a roster counted: everybody in a seat once, by the primary post.
 */
export const listOrgUnits = <ThrowOnError extends boolean = true>(options: Options<ListOrgUnitsData, ThrowOnError>) => (options.client ?? client).get<ListOrgUnitsResponses, ListOrgUnitsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/org-units',
    ...options
});

/**
 * Add a department
 *
 * Below another one, or at the top; at most ten levels.
 */
export const createOrgUnit = <ThrowOnError extends boolean = true>(options: Options<CreateOrgUnitData, ThrowOnError>) => (options.client ?? client).post<CreateOrgUnitResponses, CreateOrgUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/org-units',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a department
 *
 * Only an empty one: none below it, and nobody ever in it.
 */
export const removeOrgUnit = <ThrowOnError extends boolean = true>(options: Options<RemoveOrgUnitData, ThrowOnError>) => (options.client ?? client).delete<RemoveOrgUnitResponses, RemoveOrgUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/org-units/{id}',
    ...options
});

/**
 * Read a department
 *
 * A supervisor sees the own departments and those below.
 */
export const getOrgUnit = <ThrowOnError extends boolean = true>(options: Options<GetOrgUnitData, ThrowOnError>) => (options.client ?? client).get<GetOrgUnitResponses, GetOrgUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/org-units/{id}',
    ...options
});

/**
 * Rename a department
 *
 * Its code and its people stay.
 */
export const updateOrgUnit = <ThrowOnError extends boolean = true>(options: Options<UpdateOrgUnitData, ThrowOnError>) => (options.client ?? client).patch<UpdateOrgUnitResponses, UpdateOrgUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/org-units/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Move a department
 *
 * With all below it; people and history move along.
 */
export const moveOrgUnit = <ThrowOnError extends boolean = true>(options: Options<MoveOrgUnitData, ThrowOnError>) => (options.client ?? client).post<MoveOrgUnitResponses, MoveOrgUnitErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/org-units/{id}/move',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the reports of a term
 *
 * What waits to be marked first, and of that what waits longest; drafts are nobody's but their learners'.
 */
export const listReports = <ThrowOnError extends boolean = true>(options: Options<ListReportsData, ThrowOnError>) => (options.client ?? client).get<ListReportsResponses, ListReportsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/reports',
    ...options
});

/**
 * Export reports and their marks
 *
 * The reports that the list finds, in its order. Characters that Windows-31J does not have are replaced by 〓; their number stands
 * in `X-Keizoku-Unwritable`.
 */
export const exportReports = <ThrowOnError extends boolean = true>(options: Options<ExportReportsData, ThrowOnError>) => (options.client ?? client).get<ExportReportsResponses, ExportReportsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/reports/export',
    ...options
});

/**
 * Read a report
 *
 * With what was asked for, everything that was said of it, and the attempts before.
 */
export const getReport = <ThrowOnError extends boolean = true>(options: Options<GetReportData, ThrowOnError>) => (options.client ?? client).get<GetReportResponses, GetReportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/reports/{id}',
    ...options
});

/**
 * Download the file of a report
 *
 * As an attachment.
 */
export const getReportFile = <ThrowOnError extends boolean = true>(options: Options<GetReportFileData, ThrowOnError>) => (options.client ?? client).get<GetReportFileResponses, GetReportFileErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/reports/{id}/file',
    ...options
});

/**
 * Mark a report
 *
 * Or mark it anew: what was said before stays. The learner is told by mail.
 */
export const markReport = <ThrowOnError extends boolean = true>(options: Options<MarkReportData, ThrowOnError>) => (options.client ?? client).post<MarkReportResponses, MarkReportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/reports/{id}/mark',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Return a report to its learner
 *
 * Without a score; it can be handed in again. The learner is told by mail.
 */
export const returnReport = <ThrowOnError extends boolean = true>(options: Options<ReturnReportData, ThrowOnError>) => (options.client ?? client).post<ReturnReportResponses, ReturnReportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/reports/{id}/return',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read whether roster plans need approval
 *
 * And whether a request to stop asking for it waits for a second person.
 */
export const getRosterApproval = <ThrowOnError extends boolean = true>(options: Options<GetRosterApprovalData, ThrowOnError>) => (options.client ?? client).get<GetRosterApprovalResponses, GetRosterApprovalErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/approval',
    ...options
});

/**
 * Switch the approval of roster plans
 *
 * On: a plan is written only after another training administrator has approved it. Off takes two: the first call asks, and it
 * stays on until another training administrator calls the same; `required: true` answers no, or takes the wish back.
 */
export const setRosterApproval = <ThrowOnError extends boolean = true>(options: Options<SetRosterApprovalData, ThrowOnError>) => (options.client ?? client).put<SetRosterApprovalResponses, SetRosterApprovalErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/approval',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Compare the next roster
 *
 * Both headers side by side, and how many stay, leave and join.
 */
export const getNextRoster = <ThrowOnError extends boolean = true>(options: Options<GetNextRosterData, ThrowOnError>) => (options.client ?? client).get<GetNextRosterResponses, GetNextRosterErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next',
    ...options
});

/**
 * Confirm the next roster
 *
 * Refused while more people are on it than seats were bought.
 */
export const confirmNextRoster = <ThrowOnError extends boolean = true>(options: Options<ConfirmNextRosterData, ThrowOnError>) => (options.client ?? client).post<ConfirmNextRosterResponses, ConfirmNextRosterErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/confirm',
    ...options
});

/**
 * List who stays, leaves and joins
 *
 * Beside the running roster, person by person.
 */
export const listNextRosterDiff = <ThrowOnError extends boolean = true>(options: Options<ListNextRosterDiffData, ThrowOnError>) => (options.client ?? client).get<ListNextRosterDiffResponses, ListNextRosterDiffErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/diff',
    ...options
});

/**
 * Throw the plan of the next roster away
 *
 * The roster stays as it is.
 */
export const discardRosterPlan = <ThrowOnError extends boolean = true>(options: Options<DiscardRosterPlanData, ThrowOnError>) => (options.client ?? client).delete<DiscardRosterPlanResponses, DiscardRosterPlanErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan',
    ...options
});

/**
 * Read the plan of the next roster
 *
 * The newest plan with its seats, the price of those missing, and whether a second person has to approve.
 */
export const getRosterPlan = <ThrowOnError extends boolean = true>(options: Options<GetRosterPlanData, ThrowOnError>) => (options.client ?? client).get<GetRosterPlanResponses, GetRosterPlanErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan',
    ...options
});

/**
 * Begin a plan of the next roster
 *
 * One plan at a time; refused while another is open.
 */
export const startRosterPlan = <ThrowOnError extends boolean = true>(options: Options<StartRosterPlanData, ThrowOnError>) => (options.client ?? client).post<StartRosterPlanResponses, StartRosterPlanErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan',
    ...options
});

/**
 * Approve or reject a plan
 *
 * By another training administrator than the one who asked.
 */
export const decideRosterPlanApproval = <ThrowOnError extends boolean = true>(options: Options<DecideRosterPlanApprovalData, ThrowOnError>) => (options.client ?? client).post<DecideRosterPlanApprovalResponses, DecideRosterPlanApprovalErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/approval',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask for a second person's approval
 *
 * Where the workspace asks for one. From then on the plan cannot be changed until it is decided or taken back.
 */
export const requestRosterPlanApproval = <ThrowOnError extends boolean = true>(options: Options<RequestRosterPlanApprovalData, ThrowOnError>) => (options.client ?? client).post<RequestRosterPlanApprovalResponses, RequestRosterPlanApprovalErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/approval-request',
    ...options
});

/**
 * Write a plan into the next roster
 *
 * Once, in one transaction, exactly as it was shown: refused when its hash differs or people changed meanwhile.
 */
export const commitRosterPlan = <ThrowOnError extends boolean = true>(options: Options<CommitRosterPlanData, ThrowOnError>) => (options.client ?? client).post<CommitRosterPlanResponses, CommitRosterPlanErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/commit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Decide about people of a plan
 *
 * Stay, leave or join, by hand.
 */
export const decideRosterPlanPeople = <ThrowOnError extends boolean = true>(options: Options<DecideRosterPlanPeopleData, ThrowOnError>) => (options.client ?? client).post<DecideRosterPlanPeopleResponses, DecideRosterPlanPeopleErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/decisions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a loaded file into a plan
 *
 * It is written in the plan's one commit, and has no commit of its own any more once the plan is written.
 */
export const attachRosterPlanFile = <ThrowOnError extends boolean = true>(options: Options<AttachRosterPlanFileData, ThrowOnError>) => (options.client ?? client).put<AttachRosterPlanFileResponses, AttachRosterPlanFileErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/file',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List who stays, leaves and joins by the plan
 *
 * By user ID, each with the reason: who decided, or which rule. The rows of a file in the plan are read from the file.
 */
export const listRosterPlanPeople = <ThrowOnError extends boolean = true>(options: Options<ListRosterPlanPeopleData, ThrowOnError>) => (options.client ?? client).get<ListRosterPlanPeopleResponses, ListRosterPlanPeopleErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/people',
    ...options
});

/**
 * Bring a plan up to date
 *
 * After people changed: decisions that the roster has overtaken are forgotten, and a file that was loaded before is taken out.
 */
export const refreshRosterPlan = <ThrowOnError extends boolean = true>(options: Options<RefreshRosterPlanData, ThrowOnError>) => (options.client ?? client).post<RefreshRosterPlanResponses, RefreshRosterPlanErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/refresh',
    ...options
});

/**
 * Apply a rule to a plan
 *
 * Everybody it is about leaves, unless somebody decided otherwise before. Each proposal can be turned by hand.
 */
export const applyRosterPlanRule = <ThrowOnError extends boolean = true>(options: Options<ApplyRosterPlanRuleData, ThrowOnError>) => (options.client ?? client).post<ApplyRosterPlanRuleResponses, ApplyRosterPlanRuleErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/rules',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a written plan back
 *
 * Until the day before the term begins, and only where that overwrites nothing that was written after it and the seats are there.
 */
export const undoRosterPlan = <ThrowOnError extends boolean = true>(options: Options<UndoRosterPlanData, ThrowOnError>) => (options.client ?? client).post<UndoRosterPlanResponses, UndoRosterPlanErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/undo',
    ...options
});

/**
 * Take a request for approval back
 *
 * Or the approval itself: the plan can be changed again.
 */
export const withdrawRosterPlanRequest = <ThrowOnError extends boolean = true>(options: Options<WithdrawRosterPlanRequestData, ThrowOnError>) => (options.client ?? client).post<WithdrawRosterPlanRequestResponses, WithdrawRosterPlanRequestErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/plan/withdraw',
    ...options
});

/**
 * Reopen the next roster
 *
 * Until its term starts; it has to be confirmed again.
 */
export const reopenNextRoster = <ThrowOnError extends boolean = true>(options: Options<ReopenNextRosterData, ThrowOnError>) => (options.client ?? client).post<ReopenNextRosterResponses, ReopenNextRosterErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/rosters/next/reopen',
    ...options
});

/**
 * List saved searches
 *
 * The caller's own, at most twenty, and for a training administrator those that the others share; by name.
 */
export const listSavedSearches = <ThrowOnError extends boolean = true>(options: Options<ListSavedSearchesData, ThrowOnError>) => (options.client ?? client).get<ListSavedSearchesResponses, ListSavedSearchesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/saved-searches',
    ...options
});

/**
 * Save a search
 *
 * For the caller alone, or shared with the other training administrators.
 */
export const createSavedSearch = <ThrowOnError extends boolean = true>(options: Options<CreateSavedSearchData, ThrowOnError>) => (options.client ?? client).post<CreateSavedSearchResponses, CreateSavedSearchErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/saved-searches',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a saved search
 *
 * One of the caller's own; a training administrator also one that is shared.
 */
export const removeSavedSearch = <ThrowOnError extends boolean = true>(options: Options<RemoveSavedSearchData, ThrowOnError>) => (options.client ?? client).delete<RemoveSavedSearchResponses, RemoveSavedSearchErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/saved-searches/{id}',
    ...options
});

/**
 * Change a saved search
 *
 * One of the caller's own: its name, what it looks for, whether it is shared, whether the screen opens with it.
 */
export const updateSavedSearch = <ThrowOnError extends boolean = true>(options: Options<UpdateSavedSearchData, ThrowOnError>) => (options.client ?? client).patch<UpdateSavedSearchResponses, UpdateSavedSearchErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/saved-searches/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See the SCIM connection
 *
 * The address, the tokens, and how many people wait for a seat.
 */
export const getScimConnection = <ThrowOnError extends boolean = true>(options: Options<GetScimConnectionData, ThrowOnError>) => (options.client ?? client).get<GetScimConnectionResponses, GetScimConnectionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/scim',
    ...options
});

/**
 * Make a SCIM token
 *
 * Answers its secret, once. Two live at the same time, so that one can take the place of the other.
 */
export const createScimToken = <ThrowOnError extends boolean = true>(options: Options<CreateScimTokenData, ThrowOnError>) => (options.client ?? client).post<CreateScimTokenResponses, CreateScimTokenErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/scim/tokens',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Revoke a SCIM token
 *
 * It is refused from now on.
 */
export const revokeScimToken = <ThrowOnError extends boolean = true>(options: Options<RevokeScimTokenData, ThrowOnError>) => (options.client ?? client).delete<RevokeScimTokenResponses, RevokeScimTokenErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/scim/tokens/{id}',
    ...options
});

/**
 * List the seats bought for a workspace
 *
 * The ledger over all terms, newest change first.
 */
export const listWorkspaceSeatChanges = <ThrowOnError extends boolean = true>(options: Options<ListWorkspaceSeatChangesData, ThrowOnError>) => (options.client ?? client).get<ListWorkspaceSeatChangesResponses, ListWorkspaceSeatChangesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/seat-changes',
    ...options
});

/**
 * Read the seat timeline of a workspace
 *
 * Planned occupancy per day over the running and the next term, the first day of shortage, and how many IDs to buy when.
 */
export const getWorkspaceSeatTimeline = <ThrowOnError extends boolean = true>(options: Options<GetWorkspaceSeatTimelineData, ThrowOnError>) => (options.client ?? client).get<GetWorkspaceSeatTimelineResponses, GetWorkspaceSeatTimelineErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/seat-timeline',
    ...options
});

/**
 * Send set-up links
 *
 * Those without an address are listed, not dropped in silence.
 */
export const createSetUpLinks = <ThrowOnError extends boolean = true>(options: Options<CreateSetUpLinksData, ThrowOnError>) => (options.client ?? client).post<CreateSetUpLinksResponses, CreateSetUpLinksErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/set-up-links',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the surveys of a term
 *
 * Those of the courses of its library, and those that were answered before their course left it.
 */
export const listSurveys = <ThrowOnError extends boolean = true>(options: Options<ListSurveysData, ThrowOnError>) => (options.client ?? client).get<ListSurveysResponses, ListSurveysErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/surveys',
    ...options
});

/**
 * Sum a survey
 *
 * Of an anonymous one only from five answers on.
 */
export const getSurvey = <ThrowOnError extends boolean = true>(options: Options<GetSurveyData, ThrowOnError>) => (options.client ?? client).get<GetSurveyResponses, GetSurveyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/surveys/{id}',
    ...options
});

/**
 * List the answers to a survey
 *
 * Who answered what, in the order in which the answers came; of an anonymous survey there is no such list.
 */
export const listSurveyAnswers = <ThrowOnError extends boolean = true>(options: Options<ListSurveyAnswersData, ThrowOnError>) => (options.client ?? client).get<ListSurveyAnswersResponses, ListSurveyAnswersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/surveys/{id}/answers',
    ...options
});

/**
 * Export a survey
 *
 * Its sums, or the answers one by one. Characters that Windows-31J does not have are replaced by 〓; their number stands in
 * `X-Keizoku-Unwritable`.
 */
export const exportSurvey = <ThrowOnError extends boolean = true>(options: Options<ExportSurveyData, ThrowOnError>) => (options.client ?? client).get<ExportSurveyResponses, ExportSurveyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/surveys/{id}/export',
    ...options
});

/**
 * List what was written to a question
 *
 * Without who wrote it. Of an anonymous survey only from five answers on, in an order that tells nothing.
 */
export const listSurveyTexts = <ThrowOnError extends boolean = true>(options: Options<ListSurveyTextsData, ThrowOnError>) => (options.client ?? client).get<ListSurveyTextsResponses, ListSurveyTextsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/surveys/{id}/texts',
    ...options
});

/**
 * List training administrators
 *
 * Of the workspace, longest first; there are 20 at most.
 */
export const listTrainingAdmins = <ThrowOnError extends boolean = true>(options: Options<ListTrainingAdminsData, ThrowOnError>) => (options.client ?? client).get<ListTrainingAdminsResponses, ListTrainingAdminsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-admins',
    ...options
});

/**
 * Invite a training administrator
 *
 * A mail with a one-time link goes out; the others and the applicants are told.
 */
export const inviteTrainingAdmin = <ThrowOnError extends boolean = true>(options: Options<InviteTrainingAdminData, ThrowOnError>) => (options.client ?? client).post<InviteTrainingAdminResponses, InviteTrainingAdminErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-admins',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a training administrator
 *
 * The sessions end at once. Never oneself (that is a hand-over), and never the last one who can log in.
 */
export const removeTrainingAdmin = <ThrowOnError extends boolean = true>(options: Options<RemoveTrainingAdminData, ThrowOnError>) => (options.client ?? client).delete<RemoveTrainingAdminResponses, RemoveTrainingAdminErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-admins/{id}',
    ...options
});

/**
 * Send the link again
 *
 * To whoever has not set a password; the link of before ends.
 */
export const sendTrainingAdminLink = <ThrowOnError extends boolean = true>(options: Options<SendTrainingAdminLinkData, ThrowOnError>) => (options.client ?? client).post<SendTrainingAdminLinkResponses, SendTrainingAdminLinkErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-admins/{id}/link',
    ...options
});

/**
 * List the classes of a term
 *
 * The newest first. A supervisor sees those of the own people, and counts these people only.
 */
export const listTrainingClasses = <ThrowOnError extends boolean = true>(options: Options<ListTrainingClassesData, ThrowOnError>) => (options.client ?? client).get<ListTrainingClassesResponses, ListTrainingClassesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-classes',
    ...options
});

/**
 * Make a class
 *
 * With its courses; people come into it afterwards.
 */
export const createTrainingClass = <ThrowOnError extends boolean = true>(options: Options<CreateTrainingClassData, ThrowOnError>) => (options.client ?? client).post<CreateTrainingClassResponses, CreateTrainingClassErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-classes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a class
 *
 * While nobody has learned in it; with what was set for it in the course settings.
 */
export const removeTrainingClass = <ThrowOnError extends boolean = true>(options: Options<RemoveTrainingClassData, ThrowOnError>) => (options.client ?? client).delete<RemoveTrainingClassResponses, RemoveTrainingClassErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-classes/{id}',
    ...options
});

/**
 * Read a class
 *
 * With its courses, how many people began and completed each in the class, and how many see it in the catalogue too.
 */
export const getTrainingClass = <ThrowOnError extends boolean = true>(options: Options<GetTrainingClassData, ThrowOnError>) => (options.client ?? client).get<GetTrainingClassResponses, GetTrainingClassErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-classes/{id}',
    ...options
});

/**
 * Change a class
 *
 * Whole, with its courses. What was learned of a course that is taken out stays.
 */
export const putTrainingClass = <ThrowOnError extends boolean = true>(options: Options<PutTrainingClassData, ThrowOnError>) => (options.client ?? client).put<PutTrainingClassResponses, PutTrainingClassErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-classes/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Copy a class into another term
 *
 * With its courses and settings, days moved with the term; with its people who are on that term's roster, where it is asked for.
 */
export const copyTrainingClass = <ThrowOnError extends boolean = true>(options: Options<CopyTrainingClassData, ThrowOnError>) => (options.client ?? client).post<CopyTrainingClassResponses, CopyTrainingClassErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-classes/{id}/copy',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Hide in the catalogue what a class shows too
 *
 * Writes an ordinary rule of the course settings, hidden for the class, for each course that its people see twice.
 */
export const hideTrainingClassTwins = <ThrowOnError extends boolean = true>(options: Options<HideTrainingClassTwinsData, ThrowOnError>) => (options.client ?? client).post<HideTrainingClassTwinsResponses, HideTrainingClassTwinsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-classes/{id}/hide-twins',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the people of a class
 *
 * By user ID, with what each has done of its courses in the class. A supervisor sees the own people.
 */
export const listTrainingClassMembers = <ThrowOnError extends boolean = true>(options: Options<ListTrainingClassMembersData, ThrowOnError>) => (options.client ?? client).get<ListTrainingClassMembersResponses, ListTrainingClassMembersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-classes/{id}/members',
    ...options
});

/**
 * Add people to a class
 *
 * By id, by user ID, or everybody of a department once. Whoever is in the class already stays.
 */
export const addTrainingClassMembers = <ThrowOnError extends boolean = true>(options: Options<AddTrainingClassMembersData, ThrowOnError>) => (options.client ?? client).post<AddTrainingClassMembersResponses, AddTrainingClassMembersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-classes/{id}/members',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take people out of a class
 *
 * What they learned in it stays.
 */
export const removeTrainingClassMembers = <ThrowOnError extends boolean = true>(options: Options<RemoveTrainingClassMembersData, ThrowOnError>) => (options.client ?? client).post<RemoveTrainingClassMembersResponses, RemoveTrainingClassMembersErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/api/v1/workspaces/{ws}/training-classes/{id}/members/remove',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a calendar
 *
 * iCalendar with all-day events, for whoever knows the address; no log-in.
 */
export const getCalendar = <ThrowOnError extends boolean = true>(options: Options<GetCalendarData, ThrowOnError>) => (options.client ?? client).get<GetCalendarResponses, GetCalendarErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/calendar/{secret}.ics',
    ...options
});
