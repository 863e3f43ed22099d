package org.commonhall.calendar;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonhall.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Published days off and make-up working days (放假安排), and for which years the list is out. A host replaces or
 * extends the built-in one at run time with {@link #read} and {@link #merge}. Immutable and thread-safe.
 */
public final class HolidayList {
    /** A list that says nothing. */
    public static final HolidayList NONE = new HolidayList(new TreeMap<>(), new TreeSet<>());

    private final ImmutableSortedMap<LocalDate, ListedDay> days;
    private final Map<LocalDate, ListedDay> byDate;
    /** The dates as days of the epoch in rising order, for questions about every day of many years. */
    private final long[] epochDays;

    private final ListedDay.Kind[] kinds;

    private final ImmutableSortedSet<Integer> publishedYears;

    private HolidayList(SortedMap<LocalDate, ListedDay> days, SortedSet<Integer> publishedYears) {
        this.days = ImmutableSortedMap.copyOfSorted(days);
        this.byDate = Map.copyOf(days);
        this.epochDays = days.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray();
        this.kinds = days.values().stream().map(ListedDay::kind).toArray(ListedDay.Kind[]::new);
        this.publishedYears = ImmutableSortedSet.copyOfSorted(publishedYears);
    }

    /**
     * Gives the PRC's days off and make-up working days of 2020 to 2026, as decreed by the State Council's General
     * Office.
     *
     * @return the built-in list
     */
    public static HolidayList prc() {
        return Prc.LIST;
    }

    /**
     * Makes a list in code.
     *
     * @param days the dates, each once
     * @param publishedYears the years whose list is complete
     * @return the list
     * @throws IllegalArgumentException when a date comes twice
     */
    public static HolidayList of(Collection<ListedDay> days, Collection<Integer> publishedYears) {
        TreeMap<LocalDate, ListedDay> sorted = days.stream()
                .collect(Collectors.toMap(
                        ListedDay::date,
                        day -> day,
                        (a, b) -> {
                            throw new IllegalArgumentException("Twice: " + a.date());
                        },
                        TreeMap::new));
        return new HolidayList(sorted, new TreeSet<>(publishedYears));
    }

    /**
     * Reads a list: CSV with the header {@code date,kind,name_zh,name_en,decree}, lines with {@code #} are remarks.
     * Kind {@code list} has a year for its date and says that the year's list is published; {@code off}, {@code work}
     * and {@code plain} are {@link ListedDay.Kind}. The decree may be empty.
     *
     * @param csv the text; read to its end and not closed
     * @return the list
     * @throws InvalidInput with every bad line at once: {@code text.csv.header}, {@code text.csv.columns}, {@code calendar.list.date},
     *     {@code .kind}, {@code .name}, {@code .duplicate} or {@code .csv}
     * @throws UncheckedIOException when reading fails
     */
    public static HolidayList read(Reader csv) {
        return HolidayListReader.read(csv);
    }

    /**
     * Lays another list over this one, date by date: of a date in both, the other's line holds. Years published in
     * either are published.
     *
     * @param newer the list that wins
     * @return both as one
     */
    public HolidayList merge(HolidayList newer) {
        TreeMap<LocalDate, ListedDay> merged = new TreeMap<>(days);
        merged.putAll(newer.days);
        TreeSet<Integer> years = new TreeSet<>(publishedYears);
        years.addAll(newer.publishedYears);
        return new HolidayList(merged, years);
    }

    /**
     * Gives this list without the dates of a year, which then counts as not published.
     *
     * @param year the calendar year
     * @return the rest
     */
    public HolidayList without(int year) {
        TreeMap<LocalDate, ListedDay> rest = new TreeMap<>(days);
        rest.keySet().removeIf(date -> date.getYear() == year);
        TreeSet<Integer> years = new TreeSet<>(publishedYears);
        years.remove(year);
        return new HolidayList(rest, years);
    }

    /**
     * Finds the entry of a date.
     *
     * @param date the date
     * @return the entry; empty where the list is silent or its entry is withdrawn
     */
    public Optional<ListedDay> find(LocalDate date) {
        return Optional.ofNullable(byDate.get(date)).filter(day -> day.kind() != ListedDay.Kind.PLAIN);
    }

    /**
     * Looks a date up.
     *
     * @param epochDay the date as days since 1970
     * @return what the list says of it, or null
     */
    public ListedDay.@Nullable Kind kind(long epochDay) {
        int index = Arrays.binarySearch(epochDays, epochDay);
        return index < 0 || kinds[index] == ListedDay.Kind.PLAIN ? null : kinds[index];
    }

    /**
     * Gives all entries by date, withdrawn ones too.
     *
     * @return the entries
     */
    public ImmutableSortedMap<LocalDate, ListedDay> days() {
        return days;
    }

    /**
     * Gives the years whose list is published.
     *
     * @return the years
     */
    public ImmutableSortedSet<Integer> publishedYears() {
        return publishedYears;
    }

    /**
     * Says whether it says nothing at all: a calendar on it waits for no year's list.
     *
     * @return true without dates and years
     */
    public boolean isEmpty() {
        return days.isEmpty() && publishedYears.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HolidayList list
                && list.days.equals(days)
                && list.publishedYears.equals(publishedYears);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    /** Gives the published years and the number of dates. */
    @Override
    public String toString() {
        return "HolidayList" + publishedYears + " " + days.size();
    }

    /** Read on first use, for most halls need it and some do not. */
    private static final class Prc {
        static final HolidayList LIST = load();

        private static HolidayList load() {
            try (InputStream in = HolidayList.class.getResourceAsStream("prc-days.csv")) {
                if (in == null) {
                    throw new IllegalStateException("prc-days.csv is missing");
                }
                return read(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
