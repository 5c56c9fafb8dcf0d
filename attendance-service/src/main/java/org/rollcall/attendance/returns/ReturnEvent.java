package org.rollcall.attendance.returns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.returns.due.ReturnKind;
import org.rollcall.platform.store.Event;

/**
 * What others may learn of returns: that one is owed, came or is late. Who reads more asks for the return by its id.
 *
 * <p>{@code pupilId} is left out where the kind of return would tell of the child's health.
 */
sealed interface ReturnEvent extends Event {

    record Due(
            String returnId,
            ReturnKind kind,
            @Nullable String pupilId,
            String schoolUrn,
            LocalDate triggerOn,
            LocalDate dueOn)
            implements ReturnEvent {}

    record Received(
            String returnId,
            ReturnKind kind,
            @Nullable String pupilId,
            String schoolUrn,
            LocalDate triggerOn,
            LocalDate dueOn,
            LocalDate sentOn,
            boolean late)
            implements ReturnEvent {}

    record Late(
            String returnId,
            ReturnKind kind,
            @Nullable String pupilId,
            String schoolUrn,
            LocalDate triggerOn,
            LocalDate dueOn)
            implements ReturnEvent {}
}
