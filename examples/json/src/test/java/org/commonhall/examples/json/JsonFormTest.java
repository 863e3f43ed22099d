package org.commonhall.examples.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Bytes;
import org.commonhall.Commonhall;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Page;
import org.commonhall.Ratio;
import org.commonhall.Role;
import org.commonhall.access.GrantRole;
import org.commonhall.directory.building.BeginTenure;
import org.commonhall.directory.building.Share;
import org.commonhall.directory.directory.Audience;
import org.commonhall.governance.committee.FoundCommittee;
import org.commonhall.governance.decision.Fraction;
import org.commonhall.publication.NoticeKind;
import org.commonhall.station.booking.BookRoom;
import org.commonhall.station.booking.CancelBooking;
import org.commonhall.storage.ValueType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the JSON of everything that calls give and take, for both generations of Jackson without a setting of ours: one
 * approved document a type. {@code -Dcommonhall.json=write} writes them anew.
 */
class JsonFormTest {
    private static final Path APPROVED = Path.of("approved");
    private static final boolean WRITES = "write".equals(System.getProperty("commonhall.json"));

    @TestFactory
    Stream<DynamicTest> everyViewIsWrittenAsApproved() {
        return Shapes.given().stream()
                .map(type -> DynamicTest.dynamicTest(Shapes.name(type.getType()), () -> {
                    Object sample = Samples.of(type);
                    String approved = approved(Shapes.name(type.getType()), Mapper.JACKSON_2.write(sample));
                    for (Mapper mapper : Mapper.values()) {
                        assertThat(Mapper.tree(mapper.write(sample)))
                                .as(mapper.name())
                                .isEqualTo(Mapper.tree(approved));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandIsReadAsApproved() throws IOException {
        return Shapes.commands().stream()
                .map(type -> DynamicTest.dynamicTest(Shapes.name(type), () -> {
                    Object sample = Samples.of(TypeToken.of(type));
                    String approved = approved(Shapes.name(type), Mapper.JACKSON_2.write(sample));
                    for (Mapper mapper : Mapper.values()) {
                        assertThat(mapper.read(approved, type))
                                .as(mapper.name())
                                .isEqualTo(sample);
                        assertThat(mapper.read(mapper.write(sample), type))
                                .as(mapper.name())
                                .isEqualTo(sample);
                        assertThat(mapper.read("{}", type))
                                .as("what is left out is refused by its constraint")
                                .isNotNull();
                    }
                }));
    }

    @Test
    void noApprovedDocumentIsOfATypeThatWent() throws IOException {
        Set<String> names = Stream.concat(Shapes.given().stream().map(TypeToken::getType), Shapes.commands().stream())
                .map(Shapes::name)
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(names).hasSizeGreaterThan(350);
        try (Stream<Path> files = Files.walk(APPROVED)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> APPROVED.relativize(file)
                                    .toString()
                                    .replace('\\', '/')
                                    .replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @ParameterizedTest
    @EnumSource
    void valuesAreTextAndReadAgain(Mapper mapper) {
        Id<?> id = Id.valueOf("0190b6a4-7c00-7000-8000-00000000002a");
        for (Object value : new Object[] {
            id,
            Bytes.of(new byte[] {1, -1}),
            Role.KEEPER,
            Audience.RIDER,
            NoticeKind.AWARD,
            new Share(1, 2),
            new Fraction(2, 4)
        }) {
            String json = mapper.write(value);
            assertThat(json).matches("\"[^\"]+\"");
            assertThat(mapper.read(json, value.getClass())).isEqualTo(value);
        }
        assertThat(mapper.write(id)).isEqualTo("\"" + id + "\"");
        assertThat(mapper.write(Ratio.of(2, 4))).isEqualTo("\"1/2\"");
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsItsItemsAndTheTokenOfTheNext(Mapper mapper) {
        Page<Role> page = new Page<>(ImmutableList.of(Role.DESK), Optional.of("b"));
        assertThat(Mapper.tree(mapper.write(page))).isEqualTo(Mapper.tree("{\"items\":[\"desk\"],\"next\":\"b\"}"));
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeReadIsToldBesideItsField(Mapper mapper) {
        wrong(mapper, CancelBooking.class, "{\"booking\":\"nonsense\"}", "booking", "value.form");
        wrong(mapper, CancelBooking.class, "{\"booking\":[]}", "booking", "value.form");
        wrong(mapper, CancelBooking.class, "{\"raeson\":\"ill\"}", "raeson", "value.unknown");
        wrong(mapper, GrantRole.class, "{\"until\":\"soon\"}", "until", "value.form");
        wrong(mapper, BookRoom.class, "{\"occasion\":{\"attendees\":\"many\"}}", "occasion.attendees", "value.form");
        wrong(
                mapper,
                FoundCommittee.class,
                "{\"groups\":[{\"share\":\"half\"}]}",
                "groups[0].share",
                "decision.fraction.text");
        wrong(mapper, BeginTenure.class, "{\"holding\":{\"share\":\"half\"}}", "holding.share", "value.form");
        wrong(mapper, BeginTenure.class, "{\"holding\":{\"holder\":{}}}", "holding.holder", "directory.holder.one");
    }

    private static void wrong(Mapper mapper, Class<?> type, String json, String path, String code) {
        assertThatThrownBy(() -> mapper.strict(json, type))
                .as(json)
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> {
                    assertThat(wrong.violations())
                            .extracting(InvalidInput.Violation::path, InvalidInput.Violation::code)
                            .containsExactly(tuple(path, code));
                    assertThat(wrong.violations().get(0).text(Locale.CHINESE)).doesNotContain(code);
                });
    }

    @ParameterizedTest
    @EnumSource
    void aHostWritesExplanationsInALanguage(Mapper mapper) {
        Explanation account = Explanation.of("booking.taken", "9", "10", "A")
                .because(List.of(Explanation.of("capacity.quota.seats")));
        String json = mapper.writeIn(Locale.CHINESE, List.of(account));
        assertThat(Mapper.tree(json).at("/0/code").asText()).isEqualTo("booking.taken");
        assertThat(Mapper.tree(json).at("/0/children/0/text").asText()).isEqualTo("名额");
    }

    @Test
    void storedDecimalsHaveSoFewDigitsThatMappersWriteThemPlainly() {
        assertThat(Commonhall.records().stream().flatMap(type -> type.attributes().stream()))
                .filteredOn(attribute -> attribute.type() == ValueType.DECIMAL)
                .isNotEmpty()
                // A hand's breadth from the equator is the one place where seven digits have an exponent.
                .allMatch(attribute -> attribute.scale() <= (attribute.name().matches("latitude|longitude") ? 7 : 6));
    }

    private static String approved(String name, String json) throws IOException {
        assertThat(json).as("decimals are plain").doesNotContainPattern("[0-9]E[+-]?[0-9]");
        Path file = APPROVED.resolve(name + ".json");
        if (WRITES) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, Mapper.pretty(json));
        }
        String approved = Files.readString(file);
        assertThat(Mapper.pretty(json)).isEqualTo(approved);
        return approved;
    }
}
