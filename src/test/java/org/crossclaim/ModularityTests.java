package org.crossclaim;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(Crossclaim.class);

	@Test
	void modulesUseOnlyWhatTheyDeclare() {
		this.modules.verify();
	}

}
