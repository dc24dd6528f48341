package vn.ntm.assignment.task.duty;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Occurrences implements PanacheRepositoryBase<Occurrence, UUID> {}
