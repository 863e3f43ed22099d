package org.commonhall.request.rates;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * Of which requests the rates are taken.
 * Fill in the builder of {@link #of}.
 *
 * @param from submitted on or after this date
 * @param to submitted before this date
 * @param leadUnit led by this organization only, null for all
 * @param method where the response rate comes from
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RateQuery(
        LocalDate from, LocalDate to, @Nullable Id<Organization> leadUnit, RateMethod method) {
    /**
     * Begins the record with what it needs.
     *
     * @param from submitted on or after this date
     * @param to submitted before this date
     * @param method where the response rate comes from
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static RateQueryBuilder of(LocalDate from, LocalDate to, RateMethod method) {
        return RateQueryBuilder.builder().from(from).to(to).method(method);
    }
}
