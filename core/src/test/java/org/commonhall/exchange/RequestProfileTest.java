package org.commonhall.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.commonhall.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RequestProfileTest {
    @SuppressWarnings("unused")
    private static final Iterable<String> NAMES = RequestProfile.NAMES;

    @ParameterizedTest
    @FieldSource("NAMES")
    void everyProfileOfTheLibraryReads(String name) {
        assertThat(RequestProfile.named(name)).hasValueSatisfying(profile -> {
            assertThat(profile.source()).isEqualTo(name);
            assertThat(profile.open()).isTrue();
            assertThat(profile.columns()).contains(profile.key(), profile.opened(), profile.closed());
        });
    }

    @Test
    void aMappingFileSaysOnlyWhatItNeeds() {
        RequestProfile profile = RequestProfile.parse("my.profile", """
                \ufeff# 注释
                source=hotline
                key = 工单号
                opened=a
                closed=b
                place = x, y
                dates = uuuu/MM/dd | uuuu-MM-dd'T'HH:mm:ssXXX
                zone=Asia/Shanghai
                separator = tab
                """);
        assertThat(profile.category()).isNull();
        assertThat(profile.place()).containsExactly("x", "y");
        assertThat(profile.dates()).hasSize(2);
        assertThat(profile.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(profile.separator()).isEqualTo('\t');
        assertThat(profile.open()).as("private unless it says otherwise").isFalse();
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        assertThatThrownBy(
                        () -> RequestProfile.parse(
                                "my.profile",
                                "source=" + "x".repeat(21)
                                        + "\nkey=a\nkey=b\ncolour=red\nopened=o\ndates=zzz9{\nzone=Mars\nseparator=;;\nvisibility=some"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(InvalidInput.Violation::code)
                                .containsExactly(
                                        "exchange.profile.line",
                                        "exchange.profile.line",
                                        "exchange.profile.missing",
                                        "exchange.profile.value",
                                        "exchange.profile.value",
                                        "exchange.profile.value",
                                        "exchange.profile.value",
                                        "exchange.profile.value"));
    }

    @Test
    void anUnknownNameIsNoProfile() {
        assertThat(RequestProfile.named("../secret")).isEmpty();
    }
}
