package org.commonhall.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonhall.InvalidInput;
import org.junit.jupiter.api.Test;

class CapabilitiesTest {
    private final List<String> made = new ArrayList<>();
    private final Capability<String> first = Capability.of("first", String.class)
            .settings(Integer.class, 7)
            .offers(Number.class, parts -> 1)
            .make(parts -> facade("first " + parts.settings(Integer.class)));
    private final Capability<String> second = Capability.of("second", String.class)
            .needs(first)
            .offers(Number.class, parts -> 2)
            .make(parts -> facade("second " + parts.offered(Number.class).get()));

    private String facade(String name) {
        made.add(name);
        return name;
    }

    private static void refused(String code, List<Capability<?>> all, Object... settings) {
        assertThatThrownBy(() -> Capabilities.of(all, List.of(settings)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> {
                    assertThat(refused.violations())
                            .extracting(violation -> violation.code())
                            .containsExactly(code);
                    assertThat(refused.message(Locale.CHINESE)).doesNotContain(code);
                });
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        Capability<String> again = Capability.of("first", String.class).make(parts -> "");
        refused("hall.capability.twice", List.of(first, again));
        refused("hall.capability.order", List.of(second, first));
        refused("hall.capability.order", List.of(second));
        refused("hall.settings.unused", List.of(first), "nobody reads a text");
        refused(
                "hall.capability.name",
                List.of(Capability.of("a.b", String.class).make(parts -> "")));
        refused(
                "hall.capability.clash",
                List.of(
                        first,
                        Capability.of("other", String.class)
                                .settings(Integer.class, 8)
                                .make(parts -> "")));
        refused(
                "hall.capability.clash",
                List.of(
                        Capability.of("one", String.class).events("one.done").make(parts -> ""),
                        Capability.of("two", String.class).events("one.done").make(parts -> "")));
        refused(
                "hall.capability.scope",
                List.of(Capability.of("one", String.class)
                        .scopes(JournalHead.TYPE)
                        .make(parts -> "")));
        refused(
                "hall.capability.event",
                List.of(Capability.of("one", String.class)
                        .reaching(JournalHead.TYPE, "one.undeclared")
                        .make(parts -> "")));
        refused(
                "hall.capability.clash",
                List.of(
                        Capability.of("one", String.class)
                                .events("one.done")
                                .reaching(JournalHead.TYPE, "one.done")
                                .make(parts -> ""),
                        Capability.of("two", String.class)
                                .reaching(JournalHead.TYPE, "one.done")
                                .make(parts -> "")));
    }

    @Test
    void facadesAreMadeOnceWhenTheyAreAskedFor() {
        Parts parts = parts(9);
        assertThat(made).isEmpty();
        assertThat(parts.get(first)).isEqualTo("first 9");
        parts.get(first);
        assertThat(parts.get(second)).isEqualTo("second [1, 2]");
        assertThat(made).containsExactly("first 9", "second [1, 2]");
    }

    @Test
    void whatAHallDoesNotHaveIsRefused() {
        Capability<String> other = Capability.of("other", String.class).make(parts -> "");
        assertThatThrownBy(() -> parts().get(other)).hasMessageContaining("other");
        assertThatThrownBy(() -> parts().settings(String.class)).hasMessageContaining("String");
        assertThat(parts().offered(String.class).get()).isEmpty();
    }

    @Test
    void aClassIsLentOnce() {
        Capability.Builder<String> builder = Capability.of("twice", String.class)
                .offers(String.class, parts -> "a")
                .offers(String.class, parts -> "b");
        assertThatThrownBy(() -> builder.make(parts -> "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // no capability asks for the corridor
    void previewsAndGroupsShareWhatTheHallShares() {
        Corridor unused = null;
        Capabilities all = Capabilities.of(ImmutableList.of(first), List.of());
        StringBuilder shared = all.on(unused).shared(StringBuilder.class, StringBuilder::new);
        assertThat(all.on(unused).on(unused).shared(StringBuilder.class, StringBuilder::new))
                .isSameAs(shared);
    }

    @SuppressWarnings("NullAway") // no capability asks for the corridor
    private Parts parts(Object... settings) {
        Corridor unused = null;
        return Capabilities.of(ImmutableList.of(first, second), List.of(settings))
                .on(unused);
    }
}
