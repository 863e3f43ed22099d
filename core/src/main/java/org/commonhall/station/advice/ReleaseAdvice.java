package org.commonhall.station.advice;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;

/**
 * Lets one other adviser read a confidential note, with the client's consent. The seen version is that of the note.
 *
 * @param note which
 * @param to who may read it from now on
 */
public record ReleaseAdvice(
        @NotNull Id<AdviceNote> note, @NotNull Id<Person> to) implements Command {

    @Override
    public Permission permission() {
        return AdviceRights.READ;
    }
}
