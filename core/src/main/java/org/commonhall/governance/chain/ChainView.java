package org.commonhall.governance.chain;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A chain as the actor may see it.
 *
 * @param candidate the candidate it hangs together by
 * @param cause why it came up
 * @param status where it stands
 * @param steps its links in the order they came about
 * @param zone the zone of the hall, in which {@link #text} tells moments
 */
public record ChainView(
        Id<Candidate> candidate, Cause cause, CandidateStatus status, ImmutableList<Step> steps, ZoneId zone) {

    /**
     * One link.
     *
     * @param kind what kind of record
     * @param record the record; for answers and visits the requester
     * @param state where it stands, a code of its capability; of items, motions, ballots and resolutions a code with a text of its
     *     own
     * @param title one line, or null
     * @param at when it came about
     * @param origin the record it follows from, or null
     */
    public record Step(
            LinkKind kind,
            UUID record,
            String state,
            @Nullable String title,
            Instant at,
            @Nullable UUID origin) {

        /**
         * Where it stands, for people.
         *
         * @param locale Chinese or, for everything else, English
         * @return the words, or the code where it has none
         */
        public String stateText(Locale locale) {
            String code = switch (kind) {
                case REQUEST -> "request.status." + state;
                case CANDIDATE -> "chain.candidate.status." + state;
                case NOTICE -> "publication.notice.status." + state;
                case ACTION -> "followup.status." + state;
                case ANSWER -> "request.answer.outcome." + state;
                case VISIT -> "chain.visit." + state;
                default -> state;
            };
            return Messages.text(locale, code, ImmutableList.of());
        }
    }

    /**
     * The chain for people: one line a link.
     *
     * @param locale Chinese or, for everything else, English
     * @return lines ended by a line feed
     */
    public String text(Locale locale) {
        StringBuilder out = new StringBuilder();
        out.append(cause.text(locale)).append('\n');
        for (Step step : steps) {
            out.append(Messages.text(
                    locale,
                    "chain.said.step",
                    ImmutableList.of(step.at().atZone(zone), step.kind().text(locale), step.stateText(locale))));
            out.append(step.title() == null ? "" : "  " + step.title()).append('\n');
        }
        return out.toString();
    }
}
