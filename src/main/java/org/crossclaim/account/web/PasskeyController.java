package org.crossclaim.account.web;

import org.crossclaim.account.CurrentAccount;
import org.crossclaim.account.gate.Passkeys;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Moment;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * One's own passkeys. They are added by the one script there is.
 */
@Controller
class PasskeyController {

	private final Passkeys passkeys;

	private final CurrentAccount current;

	private final Dates dates;

	PasskeyController(Passkeys passkeys, CurrentAccount current, Dates dates) {
		this.passkeys = passkeys;
		this.current = current;
		this.dates = dates;
	}

	@GetMapping("/editing/passkeys")
	String list(Model model) {
		model.addAttribute("rows",
				this.passkeys.of(this.current.require())
					.stream()
					.map((one) -> new Row(one.getCredentialId().toBase64UrlString(), one.getLabel(),
							this.dates.day(one.getCreated()), this.dates.minute(one.getLastUsed())))
					.toList());
		return "account/passkeys";
	}

	@PostMapping("/editing/passkeys/{id}/removal")
	String remove(@PathVariable String id) {
		this.passkeys.remove(this.current.require(), id);
		return "redirect:/editing/passkeys";
	}

	/**
	 * A passkey in the list.
	 *
	 * @param id its identity
	 * @param name what its owner calls it
	 * @param added since when
	 * @param used when it was last used
	 */
	record Row(String id, String name, Moment added, Moment used) {
	}

}
