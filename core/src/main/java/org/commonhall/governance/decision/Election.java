package org.commonhall.governance.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is elected (选举), with seats that are reserved for groups. Nobody is without the majority the rules ask for. Pure. */
public final class Election {
    private static final String NO_GROUP = "";

    private Election() {}

    /**
     * Somebody who stands.
     *
     * @param code the option's code
     * @param group the group whose seat it would be, null where there are no groups
     * @param votes what was counted
     * @param carried whether the rules' quorum and majority were reached
     */
    public record Candidate(String code, @Nullable String group, BigDecimal votes, boolean carried) {}

    /**
     * What an election gave.
     *
     * @param elected the codes of those elected
     * @param tied the codes of those with as many votes as another for the last posts, by group; the empty text is no
     *     group
     * @param open how many posts are open between those that are tied, by group
     * @param vacant how many posts nobody can fill, by group
     */
    public record Result(
            ImmutableSet<String> elected,
            ImmutableMap<String, ImmutableSet<String>> tied,
            ImmutableMap<String, Integer> open,
            ImmutableMap<String, Integer> vacant) {

        /**
         * Says what became of a candidate.
         *
         * @param code the option's code
         * @return elected, tied or not elected
         */
        public OptionOutcome of(String code) {
            if (elected.contains(code)) {
                return OptionOutcome.ELECTED;
            }
            return tied.values().stream().anyMatch(codes -> codes.contains(code))
                    ? OptionOutcome.TIED
                    : OptionOutcome.NOT_ELECTED;
        }
    }

    /**
     * Fills the posts of each group by votes.
     *
     * @param posts how many by group; the empty text is no group
     * @param candidates everybody who stands, in any order
     * @return who is elected, and where a tie stands at the last post
     */
    public static Result of(Map<String, Integer> posts, Collection<Candidate> candidates) {
        ImmutableSet.Builder<String> elected = ImmutableSet.builder();
        ImmutableMap.Builder<String, ImmutableSet<String>> tied = ImmutableMap.builder();
        ImmutableMap.Builder<String, Integer> open = ImmutableMap.builder();
        ImmutableMap.Builder<String, Integer> vacant = ImmutableMap.builder();
        posts.forEach((group, places) -> {
            List<Candidate> carried = candidates.stream()
                    .filter(one -> one.carried() && group.equals(one.group() == null ? NO_GROUP : one.group()))
                    .sorted(Comparator.comparing(Candidate::votes).reversed().thenComparing(Candidate::code))
                    .toList();
            if (carried.size() <= places) {
                carried.forEach(one -> elected.add(one.code()));
                vacant.put(group, places - carried.size());
                return;
            }
            BigDecimal last = carried.get(places - 1).votes();
            boolean tie = carried.get(places).votes().compareTo(last) == 0;
            List<Candidate> sure = carried.stream()
                    .filter(one ->
                            tie ? one.votes().compareTo(last) > 0 : one.votes().compareTo(last) >= 0)
                    .toList();
            sure.forEach(one -> elected.add(one.code()));
            if (tie) {
                tied.put(
                        group,
                        carried.stream()
                                .filter(one -> one.votes().compareTo(last) == 0)
                                .map(Candidate::code)
                                .collect(ImmutableSet.toImmutableSet()));
                open.put(group, places - sure.size());
            }
        });
        return new Result(elected.build(), tied.buildOrThrow(), open.buildOrThrow(), vacant.buildOrThrow());
    }

    /**
     * Draws lots (抽签): the codes in the order of SHA-256 over the seed, a line break and the code, which everybody can
     * do again who knows the seed.
     *
     * @param seed what was agreed on before, such as the digits that dice showed
     * @param codes who is tied
     * @param posts how many are drawn
     * @return the codes that are drawn
     */
    public static ImmutableSet<String> lot(String seed, Collection<String> codes, int posts) {
        Map<String, String> hashes = new HashMap<>();
        codes.forEach(code -> hashes.put(
                code,
                Hashing.sha256()
                        .hashString(seed + "\n" + code, StandardCharsets.UTF_8)
                        .toString()));
        return ImmutableList.sortedCopyOf(Comparator.comparing(hashes::get), codes).stream()
                .limit(posts)
                .collect(ImmutableSet.toImmutableSet());
    }
}
