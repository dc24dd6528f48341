package vn.ntm.criteria.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.rule.Place;
import vn.ntm.criteria.rule.Region;

/** Region and commune group, by unit or by the nearest body above it of which they are known. */
@ApplicationScoped
class Places {

    private final Session session;
    private final Ancestors ancestors;

    Places(Session session, Ancestors ancestors) {
        this.session = session;
        this.ancestors = ancestors;
    }

    Map<String, Place> of(List<String> units) {
        var known = new HashMap<String, Place>();
        session.createNativeQuery(
                        "select organisation, region, commune_group, specially_difficult from place", Tuple.class)
                .getResultList()
                .forEach(row -> known.put(
                        (String) row.get(0), place((String) row.get(1), (Integer) row.get(2), (Boolean) row.get(3))));
        var places = new HashMap<String, Place>();
        ancestors.nearest(units, known.keySet()).forEach((unit, at) -> {
            var place = known.get(at);
            if (place != null) {
                places.put(unit, place);
            }
        });
        return places;
    }

    void keep(String organisation, Place place) {
        session.createNativeMutationQuery("""
                        insert into place (organisation, region, commune_group, specially_difficult)
                        values (:organisation, :region, :group, :difficult)
                        on conflict (organisation) do update set region = excluded.region,
                            commune_group = excluded.commune_group, specially_difficult = excluded.specially_difficult""")
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
