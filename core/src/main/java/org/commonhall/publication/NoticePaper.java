package org.commonhall.publication;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.commonhall.Id;
import org.commonhall.Messages;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.commonhall.text.Page;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it is printed and hung up. The words of the notice stay in the language they were written in; the frame around
 * them is English or Chinese. Immutable and thread-safe.
 *
 * @param kind what sort of thing is posted
 * @param title one line
 * @param text the text in full
 * @param publisher the name of the organization that posts it
 * @param publisherEn its English name, or null
 * @param places where it hangs, in words
 * @param postedAt when it was posted
 * @param endsAt the last moment of the period
 * @param period the period in its unit
 * @param zone the zone of the printed times
 * @param reason why it was extended or posted again, or null
 * @param status where it stands
 * @param outcomeText the words of the outcome, or null
 */
public record NoticePaper(
        NoticeKind kind,
        String title,
        String text,
        String publisher,
        @Nullable String publisherEn,
        ImmutableList<String> places,
        Instant postedAt,
        Instant endsAt,
        ClockLimit period,
        ZoneId zone,
        @Nullable String reason,
        NoticeStatus status,
        @Nullable String outcomeText) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    static NoticePaper of(
            PublicNotice notice,
            Organization publisher,
            Collection<NoticePlace> places,
            Map<Id<Building>, Building> buildings,
            ZoneId zone) {
        return new NoticePaper(
                new NoticeKind(notice.kind()),
                notice.title(),
                notice.text(),
                publisher.name(),
                publisher.nameEn(),
                places.stream()
                        .map(place -> place.building() == null
                                ? place.spot()
                                : Objects.requireNonNull(buildings.get(place.building()))
                                                .name() + " " + place.spot())
                        .sorted()
                        .collect(ImmutableList.toImmutableList()),
                notice.postedAt(),
                notice.endsAt(),
                notice.period(),
                zone,
                notice.reason(),
                notice.status(),
                notice.outcomeText());
    }

    /**
     * The notice as text.
     *
     * @param locale Chinese or, for everything else, English
     * @return lines ended by a line feed, the last one too
     */
    public String text(Locale locale) {
        StringBuilder out = new StringBuilder();
        out.append(kind.text(locale)).append('\n').append(title).append("\n\n");
        out.append(text).append("\n\n");
        lines(locale)
                .forEach((label, value) ->
                        out.append(label).append(colon(locale)).append(value).append('\n'));
        out.append('\n').append(publisher(locale)).append(" · ").append(word(locale, "seal"));
        out.append(colon(locale))
                .append("____________  ")
                .append(LocalDate.ofInstant(postedAt, zone))
                .append('\n');
        return out.toString();
    }

    /**
     * The notice as one page of HTML that needs nothing else.
     *
     * @param locale Chinese or, for everything else, English
     * @return the page
     */
    public String html(Locale locale) {
        return Page.paper(locale, publisher(locale), title, kind.text(locale))
                .paragraph("words", text)
                .table(lines(locale))
                .signatures(List.of(
                        publisher(locale) + " · " + word(locale, "seal"),
                        LocalDate.ofInstant(postedAt, zone).toString()))
                .write();
    }

    private String publisher(Locale locale) {
        return locale.getLanguage().equals("zh") || publisherEn == null ? publisher : publisherEn;
    }

    private ImmutableMap<String, String> lines(Locale locale) {
        ImmutableMap.Builder<String, String> lines = ImmutableMap.builder();
        boolean chinese = locale.getLanguage().equals("zh");
        lines.put(word(locale, "publisher"), publisher(locale));
        lines.put(word(locale, "posted"), moment(postedAt));
        lines.put(
                word(locale, "period"),
                Messages.text(locale, period.said().code(), period.said().arguments()));
        lines.put(word(locale, "ends"), moment(endsAt));
        lines.put(word(locale, "places"), String.join(chinese ? "；" : "; ", places));
        if (reason != null) {
            lines.put(word(locale, "reason"), reason);
        }
        if (status == NoticeStatus.POSTED) {
            lines.put(word(locale, "object"), word(locale, "object.how", publisher(locale)));
        } else {
            lines.put(word(locale, "outcome"), status.text(locale));
        }
        if (outcomeText != null) {
            lines.put(word(locale, "words"), outcomeText);
        }
        return lines.buildOrThrow();
    }

    private String moment(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }

    private static String word(Locale locale, String key, Object... arguments) {
        return Messages.text(locale, "publication.paper." + key, List.of(arguments));
    }

    private static String colon(Locale locale) {
        return locale.getLanguage().equals("zh") ? "：" : ": ";
    }
}
