package org.commonhall.figure;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Which records are counted.
 *
 * @param from the first day
 * @param until the first day after it
 * @param asOf the moment whose knowledge counts
 * @param zone whose days they are
 * @param places the scopes that are asked for with all below them, null for the whole district
 * @param by what figures are broken down by
 */
public record FigureWindow(
        LocalDate from,
        LocalDate until,
        Instant asOf,
        ZoneId zone,
        @Nullable ImmutableSet<UUID> places,
        By by) {

    /**
     * Tells whether rows are to tell their days.
     *
     * @return true for months and networks
     */
    public boolean daily() {
        return by == By.MONTH || by == By.NETWORK;
    }

    /**
     * Asks for what happened in the window.
     *
     * @param <T> the kind of record
     * @param moment the component that says when
     * @return the condition
     */
    public <T extends Record> Condition<T> moments(Attribute<T, Instant> moment) {
        return moment.between(
                from.atStartOfDay(zone).toInstant(), until.atStartOfDay(zone).toInstant());
    }

    /**
     * Asks for what is of a day in the window.
     *
     * @param <T> the kind of record
     * @param day the component that says which day
     * @return the condition
     */
    public <T extends Record> Condition<T> days(Attribute<T, LocalDate> day) {
        return day.between(from, until);
    }

    /**
     * Asks for what belongs to one of the scopes.
     *
     * @param <T> the kind of record
     * @param <P> the kind of scope
     * @param place the component that says to which it belongs
     * @return the condition
     */
    public <T extends Record, P extends Record> Condition<T> in(Attribute<T, Id<P>> place) {
        return places == null
                ? Condition.always()
                : place.in(places.stream().<Id<P>>map(Id::new).collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * Asks for what belongs to one of the scopes, by a bare identity.
     *
     * @param <T> the kind of record
     * @param place the component that says to which it belongs
     * @return the condition
     */
    public <T extends Record> Condition<T> within(Attribute<T, UUID> place) {
        return places == null ? Condition.always() : place.in(places);
    }

    /**
     * Gives the day of a moment, where rows are to tell it.
     *
     * @param moment the moment
     * @return the local date, null where no days are asked for
     */
    public @Nullable LocalDate day(Instant moment) {
        return daily() ? LocalDate.ofInstant(moment, zone) : null;
    }
}
