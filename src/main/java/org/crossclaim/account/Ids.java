package org.crossclaim.account;

import java.util.UUID;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/**
 * New identities: UUID, version 7 (RFC 9562).
 */
final class Ids {

	private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

	private Ids() {
	}

	static UUID next() {
		return GENERATOR.generate();
	}

}
