package org.commonhall.volunteering.delivery;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonhall.Id;
import org.commonhall.Messages;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.commonhall.text.Markup;
import org.commonhall.text.Page;
import org.commonhall.text.TextTable;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.meal.MealRoute;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a route on a day, as it is printed for who walks it: floor and door, no phone, and nothing of a diet but the
 * label. Immutable and thread-safe.
 *
 * @param round which route of the day
 * @param version the version of the route of the day, for a command's {@code seen}
 * @param route which route
 * @param title its title
 * @param date the day
 * @param status whether the line is the one that is walked
 * @param doors the doors, in line
 */
public record RouteSheet(
        Id<RouteDay> round,
        long version,
        Id<MealRoute> route,
        String title,
        LocalDate date,
        RouteDayStatus status,
        ImmutableList<Door> doors) {

    /**
     * A meal for one door.
     *
     * @param drop which meal
     * @param version its version, for a command's {@code seen}
     * @param client whose
     * @param name how the client wants to be called, null outside the hours in which a carrier sees it
     * @param door where to go, null where nobody has said
     * @param label what in it the client does not eat, null for nothing
     * @param agreed where it may be left, null for nowhere
     * @param meals how many main dishes
     * @param carrier who brings it, null while nobody does
     * @param carrierName how the carrier wants to be called, null while nobody brings it
     * @param status where it stands
     * @param coldAfter until when it is warm, null before it is picked up
     * @param away whether the client is away since
     */
    public record Door(
            Id<MealDrop> drop,
            long version,
            Id<MealClient> client,
            @Personal("contact") @Nullable String name,
            @Personal("meal.door") @Nullable String door,
            @Personal("meal.diet") @Nullable String label,
            @Personal("meal.door") @Nullable String agreed,
            long meals,
            @Nullable Id<Person> carrier,
            @Personal("contact") @Nullable String carrierName,
            DropStatus status,
            @Nullable Instant coldAfter,
            boolean away) {
        /** Without personal values. */
        @Override
        public String toString() {
            return Describe.record(this);
        }
    }

    /**
     * Writes the sheet as text, a line a door.
     *
     * @param locale Chinese or, for everything else, English
     * @return the text
     */
    public String text(Locale locale) {
        TextTable table = new TextTable();
        cells(locale).forEach(table::row);
        return title + " " + date + "\n" + table;
    }

    /**
     * Writes the sheet as one page of HTML that needs nothing else, to be printed on A4.
     *
     * @param locale Chinese or, for everything else, English
     * @return the page
     */
    public String html(Locale locale) {
        StringBuilder table = new StringBuilder("<table>");
        for (String[] row : cells(locale)) {
            table.append("<tr>");
            for (String cell : row) {
                table.append("<td>").append(Markup.escape(cell)).append("</td>");
            }
            table.append("</tr>");
        }
        return Page.paper(locale, word(locale, "heading"), title, date.toString())
                .markup(table.append("</table>"))
                .write();
    }

    private List<String[]> cells(Locale locale) {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {
            "#",
            word(locale, "name"),
            word(locale, "door"),
            word(locale, "meals"),
            word(locale, "label"),
            word(locale, "agreed"),
            word(locale, "carrier")
        });
        for (int i = 0; i < doors.size(); i++) {
            Door one = doors.get(i);
            rows.add(new String[] {
                String.valueOf(i + 1),
                shown(one.name()),
                shown(one.door()),
                String.valueOf(one.meals()),
                shown(one.label()),
                shown(one.agreed()),
                shown(one.carrierName())
            });
        }
        return rows;
    }

    private static String shown(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String word(Locale locale, String key) {
        return Messages.text(locale, "delivery.sheet." + key, List.of());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
