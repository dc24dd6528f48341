package vn.ntm.assignment.task.exception;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ExceptionReports implements PanacheRepositoryBase<ExceptionReport, UUID> {}
