package org.commonhall.governance.meeting;

import java.util.Optional;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.file.FileRights;

/** The papers of an agenda: added with its items, and seen by everybody once the meeting is called. */
final class MeetingFiles implements FileRights {
    @Override
    public Optional<Held> held(Reading reading, UUID subject) {
        return Optional.empty();
    }

    @Override
    public boolean open(Reading reading, UUID subject) {
        return reading.find(AgendaItem.TYPE, new Id<AgendaItem>(subject))
                .map(item -> MeetingSteps.isShown(reading, reading.get(Meeting.TYPE, item.meeting())))
                .orElse(true);
    }
}
