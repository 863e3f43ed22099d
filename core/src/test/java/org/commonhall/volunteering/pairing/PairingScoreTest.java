package org.commonhall.volunteering.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.commonhall.InvalidInput;
import org.junit.jupiter.api.Test;

/** How well two people would suit each other. */
class PairingScoreTest {

    @Test
    void eachPartIsNamed() {
        PairingScore score = PairingScore.of(90, 120, PlaceMatch.ZONE, LanguageMatch.FIRST, 2, 3, 1);
        assertThat(score).isEqualTo(new PairingScore(30, 10, 15, 10, 6));
        assertThat(score.sum()).isEqualTo(71);
        assertThat(score.explanation().text(Locale.ENGLISH)).contains("71").contains("30");
    }

    @Test
    void noPartIsMoreThanItsMost() {
        assertThat(PairingScore.of(500, 120, PlaceMatch.BUILDING, LanguageMatch.FIRST, 9, 1, 0)
                        .sum())
                .isEqualTo(100);
        assertThat(PairingScore.of(0, 120, PlaceMatch.NONE, LanguageMatch.OTHER, 0, 1, 1)
                        .sum())
                .isEqualTo(8);
    }

    @Test
    void aPartOutOfItsRangeIsRefused() {
        assertThatThrownBy(() -> PairingScore.of(90, 0, PlaceMatch.ZONE, LanguageMatch.FIRST, 2, 3, 1))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> PairingScore.of(90, 120, PlaceMatch.ZONE, LanguageMatch.FIRST, 2, 3, 4))
                .isInstanceOf(InvalidInput.class);
    }
}
