package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Explanation;
import org.commonhall.Messages;
import org.commonhall.governance.decision.LegalEffect;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.text.Page;

/**
 * Minutes as a paper: heading, agenda, quorum with both sides, recusals, text.
 *
 * @param file the meeting with its parts
 * @param minutes the minutes
 * @param voted what came of the ballots of the meeting that were counted, by what they were about
 * @param body the body's name
 * @param locale the language
 */
record MinutesPaper(
        MeetingFile file, MeetingMinutes minutes, ImmutableMap<UUID, Explanation> voted, String body, Locale locale) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final String STYLE =
            "body{font:16px/1.5 sans-serif;max-width:46em;margin:2em auto}" + "p{margin:.2em 0;white-space:pre-wrap}";

    private record Section(String title, List<String> lines) {}

    String print(PaperFormat format) {
        String title = said("meeting.paper.title", body, file.meeting().title());
        List<Section> sections = List.of(
                new Section(said("meeting.paper.meeting"), heading()),
                new Section(said("meeting.paper.quorum"), quorum()),
                new Section(said("meeting.paper.agenda"), agenda()),
                new Section(said("meeting.paper.text"), minutes.text().lines().toList()));
        return format == PaperFormat.TEXT ? text(title, sections) : html(title, sections);
    }

    private List<String> heading() {
        Meeting meeting = file.meeting();
        List<String> lines = new ArrayList<>();
        lines.add(said("meeting.paper.kind", meeting.kind().said(), meeting.callNumber()));
        lines.add(said("meeting.paper.when", at(meeting.startsAt()), meeting.place() == null ? "-" : meeting.place()));
        lines.add(said("meeting.paper.status", meeting.status().said()));
        RuleSet rules = file.rules();
        if (rules != null) {
            lines.add(said("meeting.paper.rules", rules.title()));
            if (rules.effect() == LegalEffect.RECOMMENDATION) {
                lines.add(said("meeting.paper.recommendation"));
            }
        }
        Instant deadline = meeting.publishBy();
        if (deadline != null) {
            lines.add(said("meeting.paper.deadline", at(deadline)));
        }
        if (meeting.breached()) {
            lines.add(said("meeting.paper.breached"));
        }
        return lines;
    }

    private List<String> quorum() {
        long guests =
                file.attendance().stream().filter(MeetingAttendance::guest).count();
        List<String> lines = new ArrayList<>();
        lines.add(said(
                "meeting.paper.present",
                file.present(null).size(),
                file.electors(null).size(),
                guests));
        lines.addAll(file.quorum(null).explanation().text(locale).lines().toList());
        return lines;
    }

    private List<String> agenda() {
        List<String> lines = new ArrayList<>();
        for (AgendaItem item : file.items()) {
            lines.add(said("meeting.paper.item", item.position(), item.title(), status(item)));
            file.recusals().stream()
                    .filter(one -> one.item().equals(item.id()))
                    .forEach(one -> lines.add(said("meeting.paper.recusal", seat(one), one.reason())));
        }
        return lines;
    }

    // An item that nobody has settled since is what its ballot made of it.
    private Explanation status(AgendaItem item) {
        Explanation outcome = voted.get(item.id().value());
        UUID subject = item.subject();
        if (outcome == null && subject != null) {
            outcome = voted.get(subject);
        }
        return item.status() == ItemStatus.OPEN && outcome != null
                ? outcome
                : item.status().said();
    }

    private String seat(Recusal recusal) {
        String voter = recusal.seat().value().toString();
        return Stream.concat(
                        Stream.ofNullable(file.roll())
                                .flatMap(List::stream)
                                .filter(one -> one.voter().equals(voter))
                                .flatMap(one -> Stream.ofNullable(one.label())),
                        file.seats().stream()
                                .filter(seat -> seat.id().equals(recusal.seat()))
                                .map(seat -> String.valueOf(seat.number())))
                .findFirst()
                .orElse("-");
    }

    private String at(Instant moment) {
        return MINUTE.format(moment.atZone(file.calendar().zone()));
    }

    private String said(String code, Object... arguments) {
        return Messages.text(locale, code, ImmutableList.copyOf(arguments));
    }

    private static String text(String title, List<Section> sections) {
        StringBuilder text = new StringBuilder(title).append('\n');
        for (Section section : sections) {
            text.append('\n').append(section.title).append('\n');
            section.lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
        return text.toString();
    }

    private String html(String title, List<Section> sections) {
        Page page = new Page(locale, title, STYLE).heading(1, title);
        for (Section section : sections) {
            page.heading(2, section.title);
            section.lines.forEach(page::paragraph);
        }
        return page.write();
    }
}
