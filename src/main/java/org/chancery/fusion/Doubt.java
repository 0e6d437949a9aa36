package org.chancery.fusion;

/** That two groups may be one after all, and why. */
record Doubt(AgentGroup one, AgentGroup other, double likelihood, String reason) {}
