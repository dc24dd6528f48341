package vn.ntm.criteria.evaluation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.rule.Place;
import vn.ntm.criteria.rule.Region;

/**
 * Region and commune group, by unit or by the nearest body above it of which they are known. Of one unit, what somebody has
 * said here goes before what the register has.
 */
@ApplicationScoped
class Places {

    /** Of the register what held on the day, or else what came nearest after it. */
    private static final String NEAREST = """
            with recursive known as (
                select organisation as code, region, commune_group, specially_difficult from place
                union all
                select s.code, s.region, s.commune_group, false from (
                    select distinct on (code) * from organisation_span
                    order by code, (valid_from <= :day) desc, abs(valid_from - cast(:day as date))) s
                where (s.region is not null or s.commune_group is not null)
                    and not exists (select 1 from place p where p.organisation = s.code)),
            up as (
                select u as unit, u as at, 0 as steps from unnest(:units) as u
                union all
                select up.unit, o.parent, up.steps + 1 from up join organisation o on o.code = up.at
                where o.parent is not null and up.steps < 20)
            select distinct on (up.unit) up.unit, k.region, k.commune_group, k.specially_difficult
            from up join known k on k.code = up.at order by up.unit, up.steps""";

    private final Session session;

    Places(Session session) {
        this.session = session;
    }

    Map<String, Place> of(List<String> units, LocalDate day) {
        var places = new HashMap<String, Place>();
        session.createNativeQuery(NEAREST, Tuple.class)
                .setParameter("units", units.toArray(String[]::new))
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> places.put(
                        (String) row.get(0), place((String) row.get(1), (Integer) row.get(2), (Boolean) row.get(3))));
        return places;
    }

    void keep(String organisation, Place place) {
        session.createNativeMutationQuery("""
                        insert into place (organisation, region, commune_group, specially_difficult)
                        values (:organisation, :region, :group, :difficult)
                        on conflict (organisation) do update set region = excluded.region,
                            commune_group = excluded.commune_group, specially_difficult = excluded.specially_difficult
                        where (place.region, place.commune_group, place.specially_difficult)
                            is distinct from (excluded.region, excluded.commune_group, excluded.specially_difficult)""")
                .setParameter("organisation", organisation)
                .setParameter(
                        "region", place.region() == null ? null : place.region().name(), String.class)
                .setParameter("group", place.communeGroup(), Integer.class)
                .setParameter("difficult", place.speciallyDifficult())
                .executeUpdate();
    }

    static Place place(@Nullable String region, @Nullable Integer group, boolean difficult) {
        return new Place(region == null ? null : Region.valueOf(region), group, difficult);
    }
}
