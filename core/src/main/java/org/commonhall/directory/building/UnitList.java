package org.commonhall.directory.building;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;

/**
 * The units of a building on a day.
 *
 * @param units the units by number, each with the area that counted on that day
 * @param area their sum in square metres, exact
 */
public record UnitList(ImmutableList<UnitView> units, BigDecimal area) {}
