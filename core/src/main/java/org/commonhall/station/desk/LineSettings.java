package org.commonhall.station.desk;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import javax.lang.model.element.Modifier;

/**
 * How a line works.
 *
 * @param averageSeconds how long one service takes on average, 1 to 86,400
 * @param missedCalls after how many fruitless calls a ticket is gone, 1 to 20
 * @param missedPauseSeconds how long a ticket is passed over after a fruitless call, 0 to 86,400
 * @param clearsAtNight whether what is left at midnight goes; else it stays and its times are marked as not accurate
 * @param horizonDays how many days ahead appointments can be made, 0 to 366
 * @param leadMinutes how long before its begin an appointment must be made, 0 to 44,640
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record LineSettings(
        @Min(1) @Max(86_400) long averageSeconds,
        @Min(1) @Max(20) long missedCalls,
        @Min(0) @Max(86_400) long missedPauseSeconds,
        boolean clearsAtNight,
        @Min(0) @Max(366) long horizonDays,
        @Min(0) @Max(44_640) long leadMinutes) {

    /**
     * Gives ten minutes a service, gone after three calls five minutes apart, cleared at night; appointments up to 30 days ahead.
     *
     * @return the settings
     */
    public static LineSettings standard() {
        return new LineSettings(600, 3, 300, true, 30, 0);
    }
}
