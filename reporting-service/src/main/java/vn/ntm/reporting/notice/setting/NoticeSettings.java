package vn.ntm.reporting.notice.setting;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class NoticeSettings implements PanacheRepositoryBase<NoticeSetting, String> {}
