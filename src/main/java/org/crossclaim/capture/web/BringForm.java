package org.crossclaim.capture.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.crossclaim.capture.bring.Offer;
import org.jspecify.annotations.Nullable;

/**
 * A capture that is brought, as typed.
 *
 * @param taken when it was taken
 * @param address from which address
 * @param record which record of an archive is meant
 */
record BringForm(String taken, String address, String record) {

	BringForm(@Nullable String taken, @Nullable String address, @Nullable String record) {
		this.taken = (taken != null) ? taken : "";
		this.address = (address != null) ? address : "";
		this.record = (record != null) ? record : "";
	}

	static BringForm empty(Instant now, @Nullable String address) {
		return new BringForm(now.truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC).toLocalDateTime().toString(),
				address, null);
	}

	Offer with(byte[] file, String name) {
		return new Offer(file, name, this.taken, this.address, this.record);
	}

}
