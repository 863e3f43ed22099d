package org.commonhall.governance.ballot;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import org.commonhall.Copies;
import org.commonhall.governance.decision.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What one voter says (选票): one of the four. Immutable and thread-safe.
 *
 * @param choice to the only proposal, or to all options at once where the ballot's form lets him; else null
 * @param answers to each option, for yes and no; else empty
 * @param amounts how many votes each option gets; else empty
 * @param shares the voter's weight divided among choices, where the ballot lets him; else empty
 */
public record Paper(
        @Nullable Choice choice,
        @NotNull Map<String, Choice> answers,
        @NotNull Map<String, Integer> amounts,
        @NotNull Map<Choice, BigDecimal> shares) {

    /**
     * Copies the maps.
     *
     * @param choice to the only proposal, or to all options at once where the ballot's form lets him
     * @param answers to each option, for yes and no
     * @param amounts how many votes each option gets
     * @param shares the voter's weight divided among choices, where the ballot lets him
     */
    public Paper {
        answers = Copies.map(answers);
        amounts = Copies.map(amounts);
        shares = Copies.map(shares);
    }

    /**
     * One choice.
     *
     * @param choice what is said
     * @return the paper
     */
    public static Paper of(Choice choice) {
        return new Paper(choice, Map.of(), Map.of(), Map.of());
    }

    /**
     * An answer to each option.
     *
     * @param answers what is said, by the option's code
     * @return the paper
     */
    public static Paper answers(Map<String, Choice> answers) {
        return new Paper(null, answers, Map.of(), Map.of());
    }

    /**
     * Votes for options.
     *
     * @param amounts how many, by the option's code
     * @return the paper
     */
    public static Paper amounts(Map<String, Integer> amounts) {
        return new Paper(null, Map.of(), amounts, Map.of());
    }

    /**
     * A weight divided among choices, such as 70 yes and 30 no.
     *
     * @param shares the parts, which make the whole weight together
     * @return the paper
     */
    public static Paper split(Map<Choice, BigDecimal> shares) {
        return new Paper(null, Map.of(), Map.of(), shares);
    }
}
