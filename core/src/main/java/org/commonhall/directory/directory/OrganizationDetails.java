package org.commonhall.directory.directory;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an organization.
 * Fill in the builder of {@link #of}.
 *
 * @param kind a code of the hall's {@link OrganizationKinds}
 * @param name the name
 * @param nameEn the English name, null if it has none
 * @param registration the number it is registered under, null if it has none
 * @param startsOn when it came into being, null if unknown
 * @param endsOn the first day it is no more, null while it lasts
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record OrganizationDetails(
        @NotBlank @Size(max = 40) String kind,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        @Size(max = 40) @Nullable String registration,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    /**
     * Begins the record with what it needs.
     *
     * @param kind a code of the hall's {@link OrganizationKinds}
     * @param name the name
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static OrganizationDetailsBuilder of(String kind, String name) {
        return OrganizationDetailsBuilder.builder().kind(kind).name(name);
    }
}
