package org.commonhall.request.rates;

import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * Of which requests the rates are taken.
 *
 * @param from submitted on or after this date
 * @param to submitted before this date
 * @param leadUnit led by this organization only, null for all
 * @param method where the response rate comes from
 */
public record RateQuery(
        LocalDate from, LocalDate to, @Nullable Id<Organization> leadUnit, RateMethod method) {}
