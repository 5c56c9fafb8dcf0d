package org.rollcall.legal.peer;

import java.time.LocalDate;
import org.rollcall.legal.correspondence.PersonName;

/** A child as the attendance service knows one now. */
public record PupilDetails(PersonName name, LocalDate dateOfBirth) {}
