package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Explanation;
import org.commonhall.Messages;
import org.commonhall.governance.ballot.BallotResult;
import org.commonhall.governance.decision.LegalEffect;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.Outcome;
import org.commonhall.governance.decision.Part;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.governance.decision.Tally;
import org.commonhall.text.Markup;
import org.commonhall.text.Page;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as a paper that can be posted: head, who was there, quorum with both sides, each item with its votes and its outcome,
 * the text, and lines to sign on.
 *
 * @param file the meeting with its parts
 * @param minutes the minutes
 * @param voted what came of the ballots of the meeting that were counted, by what they were about
 * @param body the body's name
 * @param roster who was there
 * @param locale the language
 */
record MinutesPaper(
        MeetingFile file,
        MeetingMinutes minutes,
        ImmutableMap<UUID, BallotResult> voted,
        String body,
        MinutesRoster roster,
        Locale locale) {

    private record Item(
            AgendaItem item,
            String heading,
            List<String> lines,
            @Nullable BallotResult voted) {}

    String print(PaperFormat format) {
        return format == PaperFormat.TEXT ? text() : html();
    }

    private Map<String, String> head() {
        Meeting meeting = file.meeting();
        Map<String, String> head = new LinkedHashMap<>();
        head.put(said("meeting.paper.date"), at(meeting.startsAt()));
        head.put(said("meeting.paper.place"), meeting.place() == null ? said("meeting.paper.remote") : meeting.place());
        head.put(
                said("meeting.paper.kind"),
                said("meeting.paper.call", meeting.kind().said(), meeting.callNumber()));
        roster.holder(MinutesRoster.CHAIR).ifPresent(name -> head.put(said("meeting.paper.chair"), name));
        head.put(said("meeting.paper.status"), plain(meeting.status().said()));
        RuleSet rules = file.rules();
        if (rules != null) {
            head.put(said("meeting.paper.rules"), plain(rules.title()));
        }
        Instant deadline = meeting.publishBy();
        if (deadline != null) {
            head.put(
                    said("meeting.paper.deadline"),
                    at(deadline) + (meeting.breached() ? " (" + said("meeting.paper.breached") + ")" : ""));
        }
        return head;
    }

    private Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        for (String code : roster.codes()) {
            List<MinutesRoster.Member> of = roster.members().stream()
                    .filter(one -> Objects.equals(one.group(), code))
                    .toList();
            List<MinutesRoster.Member> came =
                    of.stream().filter(one -> one.attended() != null).toList();
            String heading = code == null ? said("meeting.paper.members") : plain(roster.group(code));
            String names = listed(came);
            people.put(
                    heading,
                    said("meeting.paper.of", came.size(), of.size()) + (names.isEmpty() ? "" : colon() + names));
            List<MinutesRoster.Member> missing =
                    of.stream().filter(one -> one.attended() == null).toList();
            if (!missing.isEmpty() && missing.stream().anyMatch(one -> one.number() != null)) {
                people.put(said("meeting.paper.absent", heading), listed(missing));
            }
        }
        if (!roster.guests().isEmpty()) {
            String guests = roster.guests().stream().flatMap(Optional::stream).collect(Collectors.joining(comma()));
            people.put(
                    said("meeting.paper.guests"),
                    guests.isEmpty() ? String.valueOf(roster.guests().size()) : guests);
        }
        return people;
    }

    private String listed(List<MinutesRoster.Member> members) {
        return members.stream().flatMap(one -> Stream.ofNullable(listed(one))).collect(Collectors.joining(comma()));
    }

    private @Nullable String listed(MinutesRoster.Member one) {
        String who = Stream.concat(Stream.ofNullable(one.number()).map(String::valueOf), Stream.ofNullable(one.name()))
                .collect(Collectors.joining(" "));
        List<String> more = new ArrayList<>();
        if (one.role() != null) {
            more.add(plain(Messages.word("meeting.paper.role.", one.role())));
        }
        if (one.attended() == AttendanceMode.REMOTE) {
            more.add(plain(one.attended().said()));
        } else if (one.attended() == AttendanceMode.PROXY) {
            more.add(one.proxy() == null ? plain(one.attended().said()) : said("meeting.paper.proxy", one.proxy()));
        }
        return who.isEmpty() ? null : more.isEmpty() ? who : who + " (" + String.join(comma(), more) + ")";
    }

    private List<String> quorum() {
        List<String> lines = new ArrayList<>();
        lines.add(said(
                "meeting.paper.present",
                file.present(null).size(),
                file.electors(null).size(),
                roster.guests().size()));
        lines.addAll(account(file.quorum(null).explanation()));
        RuleSet rules = file.rules();
        if (rules != null && rules.effect() == LegalEffect.RECOMMENDATION) {
            lines.add(said("meeting.paper.recommendation"));
        }
        return lines;
    }

    private List<Item> items() {
        return file.items().stream()
                .map(item -> {
                    BallotResult outcome = outcome(item);
                    List<String> lines = new ArrayList<>();
                    file.recusals().stream()
                            .filter(one -> one.item().equals(item.id()))
                            .forEach(one -> lines.add(said("meeting.paper.recusal", seat(one), one.reason())));
                    return new Item(
                            item,
                            said("meeting.paper.item", item.position(), item.title(), standing(item, outcome)),
                            lines,
                            outcome);
                })
                .toList();
    }

    private @Nullable BallotResult outcome(AgendaItem item) {
        BallotResult outcome = voted.get(item.id().value());
        UUID subject = item.subject();
        return outcome == null && subject != null ? voted.get(subject) : outcome;
    }

    // What its ballot came to and what the meeting made of it; an item that nobody has settled since is not open.
    private String standing(AgendaItem item, @Nullable BallotResult outcome) {
        Outcome decided = outcome == null ? null : outcome.ballot().outcome();
        return Stream.of(
                        item.status() == ItemStatus.OPEN && decided != null
                                ? null
                                : item.status().said(),
                        decided == null ? null : Explanation.of("ballot.outcome." + decided))
                .flatMap(Stream::ofNullable)
                .map(this::plain)
                .collect(Collectors.joining(comma()));
    }

    private String seat(Recusal recusal) {
        return roster.members().stream()
                .filter(one -> recusal.seat().value().toString().equals(one.voter()))
                .flatMap(one -> Stream.ofNullable(listed(one)))
                .findFirst()
                .orElse("-");
    }

    private List<String> signatures() {
        return List.of(
                said("meeting.paper.chair")
                        + roster.holder(MinutesRoster.CHAIR)
                                .map(name -> " · " + name)
                                .orElse(""),
                said("meeting.paper.recorder"),
                said("meeting.paper.signed"));
    }

    /** The account line by line, with groups by their names. */
    private List<String> account(Explanation account) {
        return named(account).text(locale).lines().toList();
    }

    private Explanation named(Explanation said) {
        return new Explanation(
                said.code(),
                said.arguments().stream()
                        .map(one -> one instanceof Explanation inner
                                ? named(inner)
                                : one instanceof String code && roster.groups().containsKey(code)
                                        ? roster.group(code)
                                        : one)
                        .collect(ImmutableList.toImmutableList()),
                said.source(),
                said.comparison(),
                said.children().stream().map(this::named).collect(ImmutableList.toImmutableList()));
    }

    private String at(Instant moment) {
        return plain(moment.atZone(file.calendar().zone()));
    }

    private String plain(Object word) {
        return said("meeting.paper.plain", word);
    }

    private String said(String code, Object... arguments) {
        return Messages.text(locale, code, ImmutableList.copyOf(arguments));
    }

    private String comma() {
        return locale.getLanguage().equals("zh") ? "、" : ", ";
    }

    private String colon() {
        return locale.getLanguage().equals("zh") ? "：" : ": ";
    }

    private String text() {
        StringBuilder text = new StringBuilder(
                        said("meeting.paper.title", body, file.meeting().title()))
                .append('\n');
        text.append('\n');
        lines(text, head());
        section(text, "meeting.paper.attendance");
        lines(text, people());
        section(text, "meeting.paper.quorum");
        quorum().forEach(line -> text.append("  ").append(line).append('\n'));
        section(text, "meeting.paper.agenda");
        for (Item item : items()) {
            text.append("  ").append(item.heading).append('\n');
            if (item.item.text() != null) {
                item.item
                        .text()
                        .lines()
                        .forEach(line -> text.append("     ").append(line).append('\n'));
            }
            item.lines.forEach(line -> text.append("     ").append(line).append('\n'));
            if (item.voted != null) {
                votes(item.voted)
                        .forEach(votes ->
                                text.append("     ").append(votes(votes)).append('\n'));
                account(item.voted.explanation())
                        .forEach(line -> text.append("     ").append(line).append('\n'));
            }
        }
        section(text, "meeting.paper.text");
        minutes.text().lines().forEach(line -> text.append("  ").append(line).append('\n'));
        text.append('\n');
        signatures().forEach(line -> text.append(line).append(colon()).append("____________\n"));
        return text.toString();
    }

    private void section(StringBuilder text, String title) {
        text.append('\n').append(said(title)).append('\n');
    }

    private void lines(StringBuilder text, Map<String, String> rows) {
        rows.forEach((heading, value) ->
                text.append("  ").append(heading).append(colon()).append(value).append('\n'));
    }

    /** How the votes fell by one measure. */
    private record Votes(Explanation measure, String yes, String no, String abstained) {
        static Votes of(Tally tally, Measure measure) {
            return new Votes(
                    measure.said(),
                    tally.amount(Part.YES, measure, null).toPlainString(),
                    tally.amount(Part.NO, measure, null).toPlainString(),
                    tally.amount(Part.ABSTAIN, measure, null).toPlainString());
        }
    }

    /** None where there were options to choose from. */
    private static List<Votes> votes(BallotResult result) {
        if (!result.options().isEmpty()) {
            return List.of();
        }
        Tally tally = result.decision().tally();
        return tally.measures().stream()
                .map(measure -> Votes.of(tally, measure))
                .toList();
    }

    private String votes(Votes votes) {
        return said("meeting.paper.votes", votes.measure(), votes.yes(), votes.no(), votes.abstained());
    }

    private String html() {
        Page page = Page.paper(
                        locale,
                        body,
                        said("meeting.paper.heading"),
                        file.meeting().title())
                .table(head())
                .heading(2, said("meeting.paper.attendance"))
                .table(people())
                .heading(2, said("meeting.paper.quorum"));
        quorum().forEach(page::paragraph);
        page.heading(2, said("meeting.paper.agenda"));
        for (Item item : items()) {
            page.markup("<article>\n").heading(3, item.heading);
            if (item.item.text() != null) {
                page.paragraph(item.item.text());
            }
            item.lines.forEach(page::paragraph);
            if (item.voted != null) {
                table(page, item.voted);
                account(item.voted.explanation()).forEach(line -> page.paragraph("soft", line));
            }
            page.markup("</article>\n");
        }
        page.heading(2, said("meeting.paper.text"));
        minutes.text().lines().forEach(page::paragraph);
        return page.signatures(signatures()).write();
    }

    private void table(Page page, BallotResult outcome) {
        if (votes(outcome).isEmpty()) {
            return;
        }
        page.markup("<table class=\"votes\">\n<tr>");
        for (String heading : List.of("measure", "yes", "no", "abstained")) {
            page.markup("<th scope=\"col\">" + Markup.escape(said("meeting.paper.votes." + heading)) + "</th>");
        }
        page.markup("</tr>\n");
        for (Votes votes : votes(outcome)) {
            page.markup("<tr>");
            for (String cell : List.of(plain(votes.measure()), votes.yes(), votes.no(), votes.abstained())) {
                page.markup("<td>" + Markup.escape(cell) + "</td>");
            }
            page.markup("</tr>\n");
        }
        page.markup("</table>\n");
    }
}
