/** "Fix for …", "Support of …", "Change is …": the word before names a thing. "CAN" and "IS" are names themselves. */
export const AFTER_A_NOUN =
  /^(?:$|for|of|in|is|are|was|were|has|have|fails|should|can|cannot|does|doesn't|by|between)(?:\s|$)/;

/** Verbs that name no thing, so that "Disable in …" has no other reading. In their base form. */
export const NEVER_A_NOUN =
  /^(?:add|adapt|adjust|adopt|allow|apply|avoid|clarify|convert|correct|create|decouple|deduplicate|define|delete|deprecate|detect|determine|disable|disallow|eliminate|emit|enable|enforce|ensure|exclude|expose|extend|extract|generate|handle|harden|hide|ignore|implement|improve|include|initialize|introduce|keep|make|modify|parallelize|prefer|prevent|print|provide|re-add|re-enable|reduce|refine|refuse|remove|rename|replace|resolve|respect|restore|send|simplify|skip|specify|throw|unify|use|validate|verify|write)$/;

/** What opens the object of a verb, and hardly ever follows a noun. */
export const OPENS_AN_OBJECT =
  /^(?:a|an|the|all|any|each|every|both|some|more|less|many|new|old|only|no|this|that|these|those|its?|our|their|your|his|her|them|us|whether|if|when|how|why|which|what|who|where|up|out|off|down|back|over|into|on|to|missing|multiple|several|correct|proper|unused|existing|default|additional|non-\w+|\d\S*|and|`.*|[\w-]*[_.:(][\s\S]*|"[\s\S]*|'[\s\S]*)(?:[\s,]|$)/i;
