package org.rollcall.legal.school;

/** A school in this service's own store. */
record KeptSchool(School recorded) {}
