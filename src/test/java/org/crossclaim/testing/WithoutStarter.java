package org.crossclaim.testing;

import java.io.IOException;

import org.crossclaim.exchange.Dossiers;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Puts one actor on an empty record, so that the starter record stays out of it and the
 * whole is exported in no time.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WithoutStarter implements ApplicationRunner {

	private final Dossiers dossiers;

	WithoutStarter(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		new Dossier("actors:\n- {id: first-of-all, kind: company, name: {en: First of all}}\n").into(this.dossiers);
	}

}
