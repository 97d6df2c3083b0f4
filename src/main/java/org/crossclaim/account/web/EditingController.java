package org.crossclaim.account.web;

import org.crossclaim.account.CurrentAccount;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Where those who edit begin.
 */
@Controller
class EditingController {

	private final CurrentAccount current;

	EditingController(CurrentAccount current) {
		this.current = current;
	}

	@GetMapping("/editing")
	String dashboard(Model model) {
		model.addAttribute("person", this.current.require());
		return "editing/dashboard";
	}

}
