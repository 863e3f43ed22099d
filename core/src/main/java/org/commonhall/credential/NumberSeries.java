package org.commonhall.credential;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.corridor.Writing;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Inner;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;

/**
 * A series of numbers of one issuer and year (编号): each is given once, and none is left out, because the series is held
 * until what bears the number is stored.
 *
 * @param id the identity
 * @param version the version
 * @param issuer whose it is
 * @param code what its numbers begin with, such as {@code FIRE}
 * @param calendarYear the year of the numbers
 * @param next the number to be given next, from 1 up
 */
@Inner
@Unique(
        name = "year",
        of = {"issuer", "code", "calendarYear"})
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record NumberSeries(
        Id<NumberSeries> id,
        long version,
        Id<Organization> issuer,
        @Size(max = 20) String code,
        long calendarYear,
        long next) {
    /** How it is stored. */
    public static final RecordType<NumberSeries> TYPE = RecordType.of(MethodHandles.lookup(), NumberSeries.class);

    private static final Attribute<NumberSeries, Id<Organization>> ISSUER =
            TYPE.attribute("issuer", NumberSeries::issuer);
    private static final Attribute<NumberSeries, String> CODE = TYPE.attribute("code", NumberSeries::code);
    private static final Attribute<NumberSeries, Long> YEAR =
            TYPE.attribute("calendarYear", NumberSeries::calendarYear);

    /** Holds the series until the end of the transaction; the first of a year makes it, holding its issuer meanwhile. */
    static NumberSeries hold(Writing change, Id<Organization> issuer, String code, int year) {
        Query<NumberSeries> which =
                Query.of(TYPE).where(ISSUER.is(issuer).and(CODE.is(code)).and(YEAR.is((long) year)));
        List<NumberSeries> known = change.select(which);
        if (known.isEmpty()) {
            change.lock(Organization.TYPE, issuer);
            known = change.select(which);
        }
        return known.isEmpty()
                ? change.insert(TYPE, new NumberSeries(change.newId(), 0, issuer, code, year, 1))
                : change.lock(TYPE, known.get(0).id());
    }

    /** The number to be given next, as it is printed. */
    String number() {
        return String.format(Locale.ROOT, "%s-%d-%06d", code, calendarYear, next);
    }

    NumberSeries given() {
        return NumberSeriesBuilder.builder(this).next(next + 1).build();
    }
}
