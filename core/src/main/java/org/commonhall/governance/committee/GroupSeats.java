package org.commonhall.governance.committee;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Name;
import org.commonhall.governance.decision.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How many seats a stakeholder group has.
 * Fill in the builder of {@link #of}.
 *
 * @param code the group's stable code, such as {@code owners}: small letters, digits and underscores
 * @param nameZh the Chinese name
 * @param nameEn the English name
 * @param seats its seats
 * @param least the least number of filled seats, zero for none
 * @param most the greatest number of seats
 * @param share the least share of the filled seats, null without one
 * @param ownersOnly whether only who owns something by the register, or represents an owner, may sit for it
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record GroupSeats(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9_]{0,39}") String code,
        @NotBlank @Size(max = 100) String nameZh,
        @NotBlank @Size(max = 100) String nameEn,
        @Min(1) @Max(500) long seats,
        @Min(0) @Max(500) long least,
        @Min(1) @Max(500) long most,
        @Nullable Fraction share,
        boolean ownersOnly) {

    /**
     * Begins the record with what it needs.
     *
     * @param code the group's stable code, such as {@code owners}: small letters, digits and underscores
     * @param nameZh the Chinese name
     * @param nameEn the English name
     * @param seats its seats
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static GroupSeatsBuilder of(String code, String nameZh, String nameEn, long seats) {
        return GroupSeatsBuilder.builder()
                .code(code)
                .nameZh(nameZh)
                .nameEn(nameEn)
                .seats(seats)
                .most(seats);
    }

    /** Its name for people. */
    Name said() {
        return new Name(nameZh, nameEn);
    }
}
