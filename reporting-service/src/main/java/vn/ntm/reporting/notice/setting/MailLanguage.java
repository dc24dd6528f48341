package vn.ntm.reporting.notice.setting;

/** In which of the product's languages a body is written to. */
enum MailLanguage {
    VI,
    EN
}
