package org.commonhall.station.advice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.station.desk.Appointment;
import org.commonhall.storage.Personal;

/**
 * An adviser writes a confidential note.
 *
 * @param appointment the appointment it is about
 * @param text the words, at most 8,000 characters
 */
public record WriteAdvice(
        @NotNull Id<Appointment> appointment,
        @Personal("advice") @NotBlank @Size(max = 8000) String text) implements Command {

    @Override
    public Permission permission() {
        return AdviceRights.WRITE;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
