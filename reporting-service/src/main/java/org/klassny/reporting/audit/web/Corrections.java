package org.klassny.reporting.audit.web;

import java.time.LocalDate;
import java.util.List;
import org.klassny.reporting.audit.read.CorrectionQueries.Correction;

/** The corrections that were applied in a period of school days, oldest first. */
record Corrections(LocalDate from, LocalDate until, List<Correction> corrections) {}
