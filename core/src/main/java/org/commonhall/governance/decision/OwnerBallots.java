package org.commonhall.governance.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Reader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonhall.InvalidInput;
import org.commonhall.RuleViolation;
import org.commonhall.text.CsvTable;

/**
 * Turns what owners said into one ballot a head. An owner speaks for each head he belongs to. Where several co-owners
 * of a head speak, the one without another head counts before the rest; if that leaves more than one, the head's ballot
 * is refused, for co-owners choose one voter among them.
 */
public final class OwnerBallots {
    private OwnerBallots() {}

    /**
     * Finds the ballot of each head; the order of the owners does not matter.
     *
     * @param register who owns what
     * @param said what each owner said
     * @return the choice of each head that took part, by its key
     * @throws RuleViolation {@code decision.voter.stranger} for an owner who is not in the register,
     *     {@code decision.ballot.head} if two co-owners speak for one head
     */
    public static ImmutableMap<String, Choice> of(OwnerRegister register, Map<String, Choice> said) {
        for (String owner : said.keySet()) {
            if (register.headsOf(owner).isEmpty()) {
                throw Tally.stranger(owner);
            }
        }
        ImmutableMap.Builder<String, Choice> ballots = ImmutableMap.builder();
        for (Head head : register.heads()) {
            ImmutableList<String> speakers = speakers(register, head, said);
            if (speakers.size() > 1) {
                throw twice(head);
            }
            speakers.forEach(owner ->
                    ballots.put(head.key(), Optional.ofNullable(said.get(owner)).orElseThrow()));
        }
        return ballots.buildOrThrow();
    }

    /**
     * Reads ballots: CSV with the header {@code owner,choice}, a line an owner who took part.
     *
     * @param file the file's name, for refusals
     * @param csv the text; read to its end and not closed
     * @param register who owns what
     * @return the choice of each head that took part, by its key
     * @throws InvalidInput with every bad line and column at once: the codes of {@link #of}, {@code decision.ballot.twice},
     *     {@code decision.choice.unknown}, {@code text.csv.header}, {@code text.csv.columns},
     *     {@code text.csv.damaged}
     */
    public static ImmutableMap<String, Choice> read(String file, Reader csv, OwnerRegister register) {
        CsvTable table = CsvTable.read(file, csv, "owner", "choice");
        Map<String, Choice> said = new LinkedHashMap<>();
        Map<String, Long> lines = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            String owner = row.get(0);
            Optional<Choice> choice = Choice.voted(row.get(1));
            if (register.headsOf(owner).isEmpty()) {
                table.refuse(row.line(), 0, Tally.stranger(owner));
            } else if (choice.isEmpty()) {
                table.refuse(row.line(), 1, "decision.choice.unknown", row.get(1));
            } else if (said.putIfAbsent(owner, choice.get()) != null) {
                table.refuse(row.line(), 0, "decision.ballot.twice", owner);
            }
            lines.putIfAbsent(owner, row.line());
        }
        for (Head head : register.heads()) {
            ImmutableList<String> speakers = speakers(register, head, said);
            if (speakers.size() > 1) {
                long last = speakers.stream()
                        .mapToLong(owner -> lines.getOrDefault(owner, 0L))
                        .max()
                        .orElseThrow();
                table.refuse(last, 0, twice(head));
            }
        }
        table.finish();
        return of(register, said);
    }

    private static ImmutableList<String> speakers(OwnerRegister register, Head head, Map<String, Choice> said) {
        ImmutableList<String> speakers =
                head.owners().stream().filter(said::containsKey).collect(ImmutableList.toImmutableList());
        ImmutableList<String> here = speakers.stream()
                .filter(owner -> register.headsOf(owner).size() == 1)
                .collect(ImmutableList.toImmutableList());
        return here.size() == 1 ? here : speakers;
    }

    private static RuleViolation twice(Head head) {
        return new RuleViolation("decision.ballot.head", String.join(", ", head.units()));
    }
}
